import type { ICellData } from '@univerjs/core';

import { sheetView } from '../../../shared/core/model/sheet-view';
import type { Place } from '../../../shared/core/model/finding';
import type { Mark } from '../../../shared/host/workbook-host';
import { BLANK, toCellData } from './cell-data';
import { createUniver } from './create-univer';
import type { Grid, GridEvents } from './grid';
import { replaceMarks } from './grid-marks';
import { styleName } from './sheet-data';
import type { UniverApi, UniverSheet, UniverWorkbook } from './univer-api';
import { watchEdits } from './watch-edits';
import type { Book } from './workbook-data';
import { toWorkbookData } from './workbook-data';

/** Rows left above a cell that is brought into view. */
const ROWS_ABOVE = 5;

/** Starts the spreadsheet in an element. */
export function createGrid(container: HTMLElement, isDark: boolean, events: GridEvents): Grid {
  const { api, forgetUndo } = createUniver(container, isDark);
  let generation = 0;
  let marks: readonly Mark[] = [];
  let ownChanges = 0;
  const asOwn = (change: () => void): void => {
    ownChanges += 1;
    try {
      change();
    } finally {
      ownChanges -= 1;
    }
  };
  const current = (): UniverWorkbook | null => api.getActiveWorkbook();
  watchEdits(api, events, () => ownChanges > 0);

  return {
    show(book, { isNew }) {
      asOwn(() => {
        const place = isNew ? undefined : viewOf(current());
        const old = current();
        generation += 1;
        const next = api.createWorkbook(toWorkbookData(book, `book-${String(generation)}`));
        if (old) api.disposeUnit(old.getId());
        if (isNew) marks = [];
        replaceMarks(api, next.getId(), { before: [], after: marks });
        goTo(next, place ?? startOf(book));
      });
    },
    refreshCells(book, cells) {
      asOwn(() => {
        const unitId = current()?.getId();
        if (unitId === undefined) return;
        for (const [subUnitId, cellValue] of cellsBySheet(book, cells)) {
          api.syncExecuteCommand('sheet.mutation.set-range-values', { unitId, subUnitId, cellValue });
        }
        forgetUndo(unitId);
      });
    },
    showMarks(next) {
      asOwn(() => {
        const unitId = current()?.getId();
        if (unitId !== undefined) replaceMarks(api, unitId, { before: marks, after: next });
        marks = next;
      });
    },
    reveal: (place) => {
      reveal(api, place);
    },
    selection: () => selectionOf(current()),
    async finishTyping() {
      await current()?.endEditing(true);
    },
    isTyping: () => current()?.isCellEditing() ?? false,
    setDark: (dark) => {
      api.toggleDarkMode(dark);
    },
  };
}

type Cells = Parameters<Grid['refreshCells']>[1];

function cellsBySheet(book: Book, cells: Cells): Map<string, Record<number, Record<number, ICellData>>> {
  const sheets = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const id of new Set(cells.map(({ sheet }) => sheet))) {
    const snapshot = book.snapshot.sheets.find((sheet) => sheet.id === id);
    const styles = book.look.sheets.get(id)?.cells;
    if (!snapshot) continue;
    const view = sheetView(snapshot);
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const { at } of cells.filter(({ sheet }) => sheet === id)) {
      const content = view.contentAt(at.row, at.column);
      const formula = content.kind === 'formula' ? content.formula : undefined;
      const style = styles?.get(at.row)?.get(at.column);
      (matrix[at.row] ??= {})[at.column] = {
        ...BLANK,
        ...toCellData(view.valueAt(at.row, at.column), formula),
        s: style === undefined ? null : styleName(style),
      };
    }
    sheets.set(id, matrix);
  }
  return sheets;
}

interface View {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly top: number;
  readonly left: number;
}

function viewOf(book: UniverWorkbook | null): View | undefined {
  const sheet = book?.getActiveSheet();
  if (!sheet) return undefined;
  const range = sheet.getActiveRange();
  const { sheetViewStartRow, sheetViewStartColumn } = sheet.getScrollState();
  return {
    sheet: sheet.getSheetId(),
    row: range?.getRow() ?? 0,
    column: range?.getColumn() ?? 0,
    top: sheetViewStartRow,
    left: sheetViewStartColumn,
  };
}

const startOf = ({ snapshot }: Book): View => ({
  sheet: snapshot.activeSheet ?? snapshot.sheets.find(({ hidden }) => hidden !== true)?.id ?? '',
  row: 0,
  column: 0,
  top: 0,
  left: 0,
});

function goTo(book: UniverWorkbook, view: View): void {
  const sheet: UniverSheet | null = book.getSheetBySheetId(view.sheet);
  if (!sheet) return;
  book.setActiveSheet(sheet);
  sheet.getRange(view.row, view.column).activate();
  if (view.top > 0 || view.left > 0) sheet.scrollToCell(view.top, view.left);
}

function reveal(api: UniverApi, { sheet, range }: Place): void {
  const book = api.getActiveWorkbook();
  const target = book?.getSheetBySheetId(sheet);
  if (!book || !target) return;
  if (book.getActiveSheet().getSheetId() !== sheet) book.setActiveSheet(target);
  const { top, left, bottom, right } = range;
  target.scrollToCell(Math.max(0, top - ROWS_ABOVE), 0);
  target.getRange(top, left, bottom - top + 1, right - left + 1).activate();
}

function selectionOf(book: UniverWorkbook | null): Place | undefined {
  const sheet = book?.getActiveSheet();
  const range = sheet?.getActiveRange();
  if (!sheet || !range) return undefined;
  const top = range.getRow();
  const left = range.getColumn();
  return {
    sheet: sheet.getSheetId(),
    range: { top, left, bottom: top + range.getHeight() - 1, right: left + range.getWidth() - 1 },
  };
}
