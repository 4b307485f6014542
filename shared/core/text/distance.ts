/**
 * Edits (insert, delete, replace, swap neighbours) between two texts, counted up to `limit`;
 * `limit + 1` says "more". Only the band of `limit` around the diagonal is worked out: O(limit · length).
 * Only for ordering candidates: a small distance never decides.
 */
export function boundedDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, far));
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, limit, last, beforeLast);
    if (current === undefined) return far;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? far, far);
}

/** One row of the table; `undefined` when the whole band is beyond the limit. */
function nextRow(
  a: string,
  b: string,
  row: number,
  limit: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] | undefined {
  const far = limit + 1;
  const current = new Array<number>(b.length + 1).fill(far);
  current[0] = Math.min(row, far);
  let best = row <= limit ? row : far;
  const letter = a.charCodeAt(row - 1);
  for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
    const other = b.charCodeAt(column - 1);
    let cost = (last[column - 1] ?? far) + (letter === other ? 0 : 1);
    cost = Math.min(cost, (last[column] ?? far) + 1, (current[column - 1] ?? far) + 1);
    const swapped =
      row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
    if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? far) + 1);
    current[column] = Math.min(cost, far);
    best = Math.min(best, cost);
  }
  return best > limit ? undefined : current;
}
