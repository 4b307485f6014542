import { findCitations } from './citations/find-citations';
import type { ClassifiedRow, PlanTable, RowKind } from './model/plan';
import { cellFlags } from './text/cell-flags';
import { groupBy } from './work/group-by';
import { mapInSlices } from './work/slices';
import type { PlacedCitation, SheetReading } from './model/reading';

/** Rows between two pauses. */
const SLICE = 50;

/** What was read before, of snapshots that share the rows that say the same; the citations of such a row still hold. */
interface CitationsBefore {
  readonly sheets: readonly SheetReading[];
  readonly citations: readonly PlacedCitation[];
}

/**
 * All citations of prose and tables in reading order, with a pause now and then; of texts that `mayHold` rules out none
 * are read. Where nothing is new, it is the very list of before.
 */
export function* readCitations(
  sheets: readonly SheetReading[],
  mayHold: (text: string) => boolean = () => true,
  before?: CitationsBefore,
): Generator<void, readonly PlacedCitation[]> {
  const found: PlacedCitation[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const { view, prose, tables } = sheet;
    const first = found.length;
    const flags = cellFlags(view);
    const old = knownIn(before, index);
    const read = (text: string, row: number, column: number): void => {
      if (!mayHold(text)) return;
      const citations = findCitations(text, flags.at(row, column));
      for (const citation of citations) found.push({ sheet: view.id, row, column, citation });
    };
    yield* mapInSlices(
      prose,
      ({ at: { row, column }, text }, number) => {
        const known = old?.ofProse(sheet, number);
        if (!known) read(text, row, column);
        else for (const one of known) if (one.column === column) found.push(one);
      },
      SLICE,
    );
    for (const [number, table] of tables.entries()) {
      const oldRows = old?.ofTable(sheet, number);
      yield* mapInSlices(
        table.rows,
        (row, place) => {
          if (NOT_READ.has(row.kind)) return;
          const known = oldRows?.(row, place);
          if (!known) readRow(sheet, table, row, read);
          else for (const one of known) if (isWithin(table, one)) found.push(one);
        },
        SLICE,
      );
    }
    const own = found.splice(first);
    // why: spreading a very long list into a call overflows the stack
    for (const one of own.sort((a, b) => a.row - b.row || a.column - b.column)) found.push(one);
  }
  return before && isSameList(before.citations, found) ? before.citations : found;
}

type Known = readonly PlacedCitation[] | undefined;

const NONE: readonly PlacedCitation[] = [];

/** Rows of a table in which no citation is looked for. */
const NOT_READ: ReadonlySet<RowKind> = new Set(['blank', 'header', 'repeated-header', 'column-numbers']);

/** The citations of a sheet as they were read before; nothing of a row that says otherwise, or is read in another way. */
function knownIn(before: CitationsBefore | undefined, index: number) {
  const old = before?.sheets[index];
  if (!before || !old) return undefined;
  const { id, top, snapshot } = old.view;
  const byRow = groupBy(
    before.citations.filter(({ sheet }) => sheet === id),
    ({ row }) => row,
  );
  const inRow = ({ view }: SheetReading, row: number): Known =>
    view.snapshot.values[row - top] === snapshot.values[row - top] ? (byRow.get(row) ?? NONE) : undefined;
  return {
    ofProse(sheet: SheetReading, number: number): Known {
      const [at, oldAt] = [sheet.prose[number]?.at, old.prose[number]?.at];
      return at && at.row === oldAt?.row && at.column === oldAt.column ? inRow(sheet, at.row) : undefined;
    },
    ofTable(sheet: SheetReading, number: number): (row: ClassifiedRow, place: number) => Known {
      const oldTable = old.tables[number];
      return ({ row, kind }, place) => {
        const oldRow = oldTable?.rows[place];
        // why: such a row was read over its whole width, in the table or beside it
        return oldRow?.row === row && oldRow.kind === kind ? inRow(sheet, row) : undefined;
      };
    },
  };
}

const isWithin = ({ range: { left, right } }: PlanTable, { column }: PlacedCitation): boolean =>
  column >= left && column <= right;

const isSameList = (a: readonly PlacedCitation[], b: readonly PlacedCitation[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

function readRow(
  { view }: SheetReading,
  { range }: PlanTable,
  { row }: ClassifiedRow,
  read: (text: string, row: number, column: number) => void,
): void {
  for (let column = range.left; column <= range.right; column++) {
    const value = view.valueAt(row, column);
    if (typeof value === 'string') read(value, row, column);
  }
}
