import type { RowMark } from './row-mark';
import type { ScannedRow, TableScan } from './scan-rows';

/** A common opening of this length says that a text goes on with the one above. */
const SAME_OPENING = 25;

/**
 * Rows without a number that are tasks all the same, in a table whose tasks are numbered. Numbers prove it: between
 * 4 and 6 one was forgotten, between 4 and 5 none was. Where no number follows, the table's own way decides: a full
 * row with an opening of its own is a task unless such rows go on with the task above elsewhere in the table.
 */
export function forgottenNumbers(scan: TableScan, end: number): ReadonlySet<number> {
  const forgotten = new Set<number>();
  const unproven: number[] = [];
  let goOns = 0;
  let last: RowMark | undefined;
  let lastMarked: ScannedRow | undefined;
  let waiting: { readonly row: number; readonly isOwn: boolean }[] = [];
  const settle = (next: RowMark | undefined): void => {
    if (waiting.length > 0) settleWaiting(next);
  };
  const settleWaiting = (next: RowMark | undefined): void => {
    const gap = gapBetween(last, next);
    if (gap === undefined) unproven.push(...waiting.filter(({ isOwn }) => isOwn).map(({ row }) => row));
    else if (gap >= waiting.length) waiting.forEach(({ row }) => forgotten.add(row));
    else goOns += waiting.length;
    waiting = [];
  };
  for (const row of scan.rows.slice(0, end)) {
    if (row.mark && row.mark.style !== 'text') {
      settle(row.mark);
      last = row.mark;
      lastMarked = row;
    } else if (row.look === 'lone' && row.filled.length === 1 && isLeft(scan, row)) {
      settle(undefined);
      last = undefined;
    } else if (last && isFull(scan, row)) {
      waiting.push({ row: row.row, isOwn: isOwnText(contentOf(scan, row), contentOf(scan, lastMarked)) });
    }
  }
  settle(undefined);
  if (goOns === 0) unproven.forEach((row) => forgotten.add(row));
  return forgotten;
}

/** How many numbers are missing between two marks of one run; `undefined` where they are of none. */
function gapBetween(last: RowMark | undefined, next: RowMark | undefined): number | undefined {
  if (last?.value === undefined || next?.value === undefined) return undefined;
  if (last.key !== next.key || last.stem !== next.stem || next.value <= last.value) return undefined;
  return next.value - last.value - 1;
}

const isLeft = ({ mapping: { columns }, left }: TableScan, { filled }: ScannedRow): boolean =>
  filled[0] === columns.number || filled[0] === left;

/** Content, lead and time are filled, and the number cell is no part of the one above. */
function isFull({ mapping: { columns }, view }: TableScan, { look, filled, row }: ScannedRow): boolean {
  if (look !== 'full') return false;
  const { number, content, lead, end } = columns;
  const has = (column: number | undefined): boolean => column === undefined || filled.includes(column);
  if (content === undefined || !has(content) || !has(lead) || !has(end)) return false;
  const merge = number === undefined ? undefined : view.mergeAt(row, number);
  return merge === undefined || merge.top === row;
}

const contentOf = ({ view, mapping }: TableScan, row: ScannedRow | undefined): string =>
  row === undefined || mapping.columns.content === undefined
    ? ''
    : view.textAt(row.row, mapping.columns.content).trim();

/** A text that opens with a capital, in its own words, and names no further indicator. */
function isOwnText(text: string, above: string): boolean {
  if (!/^\p{Lu}/u.test(text) || /^chỉ tiêu(?!\p{L})/iu.test(text)) return false;
  const length = Math.min(SAME_OPENING, text.length, above.length);
  return length === 0 || text.slice(0, length) !== above.slice(0, length);
}
