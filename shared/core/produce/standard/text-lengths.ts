import type { CarriedRow } from './carry-over';
import type { StandardColumns } from './columns/column';
import type { StandardRow } from './standard-rows';

/** What the columns hold, in characters. */
export interface TextLengths {
  /** Mean length of a task's text, by column. */
  readonly means: readonly number[];
  readonly longestNumber: number;
}

/** Lengths of what stands in the columns; titles and parts go across the table and do not count. */
export function textLengths(
  rows: readonly StandardRow[],
  carried: readonly CarriedRow[],
  columns: StandardColumns,
): TextLengths {
  const numberColumn = columns.at('number');
  const totals: number[] = [];
  let [count, longestNumber] = [0, 0];
  carried.forEach(({ cells }, index) => {
    const kind = rows[index]?.source?.kind;
    if (kind !== 'task' && kind !== 'section') return;
    count++;
    const number = cells[numberColumn]?.value ?? '';
    longestNumber = Math.max(longestNumber, String(number).length);
    // why: of a section only the numeral stands in a column of its own
    if (kind === 'section') return;
    for (let column = 0; column < cells.length; column++) {
      totals[column] = (totals[column] ?? 0) + String(cells[column]?.value ?? '').length;
    }
  });
  return { means: totals.map((total) => total / count), longestNumber };
}
