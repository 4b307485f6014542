import { findCitations } from './citations/find-citations';
import type { ClassifiedRow, PlanTable } from './model/plan';
import { cellFlags } from './text/cell-flags';
import { mapInSlices } from './work/slices';
import type { PlacedCitation, SheetReading } from './model/reading';

/** Rows between two pauses. */
const SLICE = 50;

/**
 * All citations of prose and tables in reading order, with a pause now and then; of texts that `mayHold` rules out none
 * are read.
 */
export function* readCitations(
  sheets: readonly SheetReading[],
  mayHold: (text: string) => boolean = () => true,
): Generator<void, readonly PlacedCitation[]> {
  const found: PlacedCitation[] = [];
  for (const sheet of sheets) {
    const { view, prose, tables } = sheet;
    const first = found.length;
    const flagsAt = cellFlags(view);
    const read = (text: string, row: number, column: number): void => {
      if (!mayHold(text)) return;
      const citations = findCitations(text, flagsAt(row, column));
      for (const citation of citations) found.push({ sheet: view.id, row, column, citation });
    };
    yield* mapInSlices(
      prose,
      ({ at, text }) => {
        read(text, at.row, at.column);
      },
      SLICE,
    );
    for (const table of tables)
      yield* mapInSlices(
        table.rows,
        (row) => {
          readRow(sheet, table, row, read);
        },
        SLICE,
      );
    const own = found.splice(first);
    // why: spreading a very long list into a call overflows the stack
    for (const one of own.sort((a, b) => a.row - b.row || a.column - b.column)) found.push(one);
  }
  return found;
}

function readRow(
  { view }: SheetReading,
  { range }: PlanTable,
  { row, kind }: ClassifiedRow,
  read: (text: string, row: number, column: number) => void,
): void {
  if (kind === 'blank' || kind === 'header' || kind === 'repeated-header' || kind === 'column-numbers')
    return;
  for (let column = range.left; column <= range.right; column++) {
    const value = view.valueAt(row, column);
    if (typeof value === 'string') read(value, row, column);
  }
}
