import { fromCellData } from './cell-data';
import type { CellEdit, GridEvents } from './grid';
import type { UniverApi, UniverCommand } from './univer-api';

const SET_VALUES = 'sheet.mutation.set-range-values';

/** Changes on the screen only: they are not part of the file and may stand. */
const ON_SCREEN_ONLY =
  /^sheet\.mutation\.(?:set-worksheet-(?:col-width|row-height|row-auto-height|row-is-auto-height)|(?:add|delete|set|move)-conditional-rule|set-drawing-apply|.*note.*|set[.-].*numfmt.*|remove[.-].*numfmt.*)$/;

interface SetValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/** Tells what the person changes in the grid; what the workbench itself changes is passed over. */
export function watchEdits(api: UniverApi, events: GridEvents, isOwn: () => boolean): void {
  api.onCommandExecuted((command) => {
    if (isOwn() || !command.id.startsWith('sheet.mutation.')) return;
    if (command.id === SET_VALUES) tellEdits(api, events, command);
    else if (!ON_SCREEN_ONLY.test(command.id)) events.onUnsupported();
  });
}

function tellEdits(api: UniverApi, events: GridEvents, { params }: UniverCommand): void {
  const { unitId, subUnitId, cellValue = {} } = params as SetValues;
  const book = api.getActiveWorkbook();
  const sheet = book?.getId() === unitId ? book.getSheetBySheetId(subUnitId) : null;
  if (!sheet) return;
  const edits: CellEdit[] = [];
  for (const [row, cells] of Object.entries(cellValue)) {
    for (const column of Object.keys(cells ?? {})) {
      const range = sheet.getRange(Number(row), Number(column));
      const cell = range.getCellData();
      const style = typeof cell?.s === 'object' ? cell.s : null;
      const dateFormat = style?.n?.pattern;
      edits.push({
        sheet: subUnitId,
        at: { row: Number(row), column: Number(column) },
        content: fromCellData(cell, range.getFormula()),
        ...(dateFormat === undefined ? {} : { dateFormat }),
      });
    }
  }
  if (edits.length > 0) events.onEdit(edits);
}
