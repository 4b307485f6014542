import type { CellContent, CellValue } from '../../model/cell';
import { valueCell } from '../../model/cell';
import type { DraftCell, DraftRow } from '../../model/sheet-draft';
import type { SheetView } from '../../model/sheet-view';
import { hashValue } from '../../work/content-hash';
import { runToEnd } from '../../work/slices';
import type { BuiltRow, CarriedRow } from '../standard/carry-over';
import { carryOver, withoutPrevious } from '../standard/carry-over';
import { TRACE_HEADER } from '../standard/columns/record-columns';
import { readPreviousStandard } from '../standard/previous-standard';
import { KEPT_HEADING, KEPT_KEY } from '../standard/standard-assembly';
import type { ListColumn, ListRow } from './list-sheet';
import { joinMarks, traceRow } from './row-trace';
import type { LiveValue } from './sheet-grid';
import { isLive } from './sheet-grid';
import { uniqueKeys } from './unique-keys';

/** How a list that is made again in place keeps what people wrote on it. */
export interface ListRecord<Item> {
  /** Over the hidden column of the rows' keys; no other kind of sheet has it. */
  readonly keyHeader: string;
  readonly keyOf: (item: Item) => string;
  /** The sheet as an earlier build and a person left it. */
  readonly previous?: SheetView;
}

interface RecordedList {
  /** The rows with what people wrote in them. */
  readonly rows: readonly ListRow[];
  readonly hiddenWidths: readonly number[];
  /** The rows as they were laid out, each with its key and trace, and below them what has no place any more. */
  readonly close: (rows: readonly DraftRow[]) => readonly DraftRow[];
}

/** Whether a sheet is an earlier build of a list with such keys. */
export const isPreviousList = (view: SheetView, keyHeader: string): boolean =>
  readPreviousStandard(view, keyHeader) !== undefined;

const HELPER_WIDTH = 12;
const NOTHING_OWN: ReadonlySet<number> = new Set();
/** The first column numbers the rows, formulas count: the tool alone fills both. */
const ownColumns = (values: ListRow['values']): ReadonlySet<number> =>
  new Set([0, ...values.flatMap((what, column) => (isLive(what) ? [column] : []))]);
const writtenValue = (what: CellValue | LiveValue | undefined): CellValue =>
  (isLive(what) ? what.cached : what) ?? null;

/** Brings what people wrote on the earlier list into the new rows. */
export function recordList<Item>(
  rows: readonly ListRow[],
  { columns }: { readonly columns: readonly ListColumn<Item>[] },
  { keyHeader, previous }: ListRecord<Item>,
): RecordedList {
  const unique = uniqueKeys();
  const built = rows.map(({ key, values, across, isHeader }): BuiltRow => ({
    key: unique(key),
    values: columns.map((_, column) => writtenValue(values[column])),
    own: across === undefined && isHeader !== true ? ownColumns(values) : NOTHING_OWN,
  }));
  const earlier = previous && readPreviousStandard(previous, keyHeader);
  const headers = [...columns.map(({ header }) => header), keyHeader, TRACE_HEADER];
  const carried = earlier
    ? runToEnd(carryOver(built, earlier, { headers, shown: columns.length, personal: new Set() }))
    : withoutPrevious(built);
  return {
    rows: rows.map((row, index) => withEdits(row, carried.rows[index])),
    hiddenWidths: [HELPER_WIDTH, HELPER_WIDTH],
    close: (laid) => [
      ...laid.map((row, index) => {
        const made = built[index];
        const isHeader = rows[index]?.isHeader === true;
        return {
          ...row,
          cells: [
            ...row.cells,
            helper(isHeader ? keyHeader : (made?.key ?? '')),
            helper(isHeader ? TRACE_HEADER : joinMarks((made?.values ?? []).map(hashValue))),
            ...freeCells(carried.rows[index]?.free ?? [], columns.length + 2),
          ],
        };
      }),
      ...keptRows(carried.kept, columns.length),
    ],
  };
}

const helper = (text: string): DraftCell => ({ content: valueCell(text), style: 'helper' });

function withEdits(row: ListRow, carried: CarriedRow | undefined): ListRow {
  if (carried?.cells.some(({ edited }) => edited) !== true) return row;
  return {
    ...row,
    values: carried.cells.map(({ content, value, edited }, column): CellValue | LiveValue => {
      if (!edited) return row.values[column] ?? null;
      return content.kind === 'formula' ? { formula: content.formula, cached: value } : content.value;
    }),
  };
}

/** What stood right of the list, by column. */
function freeCells(free: CarriedRow['free'], from: number): readonly (DraftCell | null)[] {
  const cells: (DraftCell | null)[] = [];
  for (const [column, content] of free) {
    while (cells.length < column - from) cells.push(null);
    cells[column - from] = { content, style: 'kept' };
  }
  return cells;
}

function keptRows(kept: readonly (readonly CellContent[])[], wide: number): readonly DraftRow[] {
  if (kept.length === 0) return [];
  const heading: (DraftCell | null)[] = [null, { content: valueCell(KEPT_HEADING), style: 'keptHeading' }];
  const trace = traceRow(heading);
  while (heading.length < wide) heading.push(null);
  return [
    { cells: [...heading, helper(KEPT_KEY), helper(trace)] },
    ...kept.map((contents) => ({
      cells: contents.map((content): DraftCell => ({ content, style: 'kept' })),
    })),
  ];
}
