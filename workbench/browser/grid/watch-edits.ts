import { fromCellData } from './cell-data';
import type { CellEdit, GridEvents } from './grid';
import type { UniverApi, UniverCommand } from './univer-api';

/** Of sheets, too: each has a selection of its own. */
const SELECTED = /^sheet\.operation\.set-(?:selections|worksheet-active)$/;
const SET_VALUES = 'sheet.mutation.set-range-values';

/** What the file does not take from the grid: the shape of sheets and their looks. */
const UNSUPPORTED =
  /^sheet\.mutation\.(?:(?:insert|remove|move)-(?:row|rows|col|cols|columns|range|sheet)|reorder-range|(?:add|remove)-worksheet-merge|set-worksheet-(?:name|order|hidden|hide)|set-tab-color|set-frozen|copy-worksheet(?:-end)?)$/;

interface SetValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/** Tells what the person changes in the grid; what the workbench itself changes is passed over. */
export function watchEdits(api: UniverApi, events: GridEvents, isOwn: () => boolean): void {
  api.onCommandExecuted((command, options) => {
    if (SELECTED.test(command.id)) events.onSelect();
    // why: results of formulas are no edits; writing them back would calculate them again, without an end
    if (isOwn() || options?.fromFormula === true || options?.onlyLocal === true) return;
    if (command.id === SET_VALUES) tellEdits(api, events, command);
    else if (UNSUPPORTED.test(command.id)) events.onUnsupported();
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
