import type { WorkbookLook } from '../looks/sheet-look';
import { fromCellData } from './cell-data';
import { createUniver } from './create-univer';
import { freshCells } from './fresh-cells';
import type { Grid, GridEvents } from './grid';
import { createGridMarks } from './grid-marks';
import { goTo, reveal, selectionOf, startOf, viewOf } from './grid-view';
import { registerCharts, showCharts } from './show-charts';
import { showConditions } from './show-conditions';
import type { UniverApi } from './univer-api';
import { watchEdits } from './watch-edits';
import { toWorkbookData } from './workbook-data';

/** Row numbers and scroll bar beside the columns. */
const FRAME = 64;
const SHEET_CHANGED = 'sheet.operation.set-worksheet-active';

/** Starts the spreadsheet in an element. */
export function createGrid(container: HTMLElement, isDark: boolean, events: GridEvents): Grid {
  const { api, forgetUndo, paintOver } = createUniver(container);
  // why: only what is around the sheet turns dark; a plan is paper, and its colours are those of the print
  const setDark = (dark: boolean): void => {
    container.classList.toggle('univer-dark', dark);
  };
  setDark(isDark);
  const { asOwn, isOwn } = ownChanges();
  const charts = chartLayer(api);
  let generation = 0;
  const marks = createGridMarks();
  watchEdits(api, events, isOwn);

  return {
    show(book, { isNew }) {
      asOwn(() => {
        const old = api.getActiveWorkbook();
        const place = isNew ? undefined : viewOf(old);
        generation += 1;
        const id = `book-${String(generation)}`;
        const next = api.createWorkbook(toWorkbookData(book, { id, width: container.clientWidth - FRAME }));
        if (old) api.disposeUnit(old.getId());
        // why: the spreadsheet's own services start with its first workbook
        if (generation === 1) paintOver(marks.lookAt);
        if (isNew) marks.set([]);
        showConditions(api, id, book.look);
        goTo(next, place ?? startOf(book));
        charts.use(book.look);
      });
    },
    refreshCells(book, cells) {
      asOwn(() => {
        const unitId = api.getActiveWorkbook()?.getId();
        if (unitId === undefined) return;
        for (const [subUnitId, cellValue] of freshCells(book, cells)) {
          api.syncExecuteCommand('sheet.mutation.set-range-values', { unitId, subUnitId, cellValue });
        }
        forgetUndo(unitId);
      });
    },
    showMarks(next) {
      marks.set(next);
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    },
    reveal(place) {
      reveal(api, place);
    },
    selection: () => selectionOf(api.getActiveWorkbook()),
    async finishTyping() {
      const book = api.getActiveWorkbook();
      if (book?.isCellEditing() === true) await book.endEditing(true);
    },
    isTyping: () => api.getActiveWorkbook()?.isCellEditing() ?? false,
    contentAt(row, column) {
      const range = api.getActiveWorkbook()?.getActiveSheet().getRange(row, column);
      return fromCellData(range?.getCellData(), range?.getFormula() ?? '');
    },
    setDark,
  };
}

/** Tells the workbench's own changes from those of the person. */
function ownChanges() {
  let depth = 0;
  return {
    isOwn: () => depth > 0,
    asOwn(change: () => void) {
      depth += 1;
      try {
        change();
      } finally {
        depth -= 1;
      }
    },
  };
}

/** Keeps the charts of the sheet in front over its cells. */
function chartLayer(api: UniverApi): { readonly use: (look: WorkbookLook) => void } {
  let look: WorkbookLook | undefined;
  let clear = (): void => undefined;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    clearTimeout(pending);
    // why: the sheet has no places to lay charts on before it is drawn
    pending = setTimeout(() => {
      clear();
      const book = api.getActiveWorkbook();
      clear = book && look ? showCharts(book, look) : () => undefined;
    }, 50);
  };
  registerCharts(api);
  api.onCommandExecuted(({ id }) => {
    if (id === SHEET_CHANGED) draw();
  });
  return {
    use(next) {
      look = next;
      draw();
    },
  };
}
