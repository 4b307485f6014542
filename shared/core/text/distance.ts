/** Rows of the table, used again and again: nothing here is re-entered. */
let rows: readonly [Uint16Array, Uint16Array, Uint16Array] = makeRows(64);

function makeRows(length: number): readonly [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}

/**
 * Edits (insert, delete, replace, swap neighbours) between two texts, counted up to `limit`;
 * `limit + 1` says "more". Only the band of `limit` around the diagonal is worked out: O(limit · length).
 * Only for ordering candidates: a small distance never decides.
 */
export function boundedDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  if (rows[0].length <= b.length) rows = makeRows(2 * b.length);
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = Math.min(column, far);
  for (let row = 1; row <= a.length; row++) {
    if (!fillRow(a, b, row, limit, { current, last, beforeLast })) return far;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? far, far);
}

interface Rows {
  readonly current: Uint16Array;
  readonly last: Uint16Array;
  readonly beforeLast: Uint16Array;
}

/** Works out one row of the table; false when the whole band is beyond the limit. */
function fillRow(
  a: string,
  b: string,
  row: number,
  limit: number,
  { current, last, beforeLast }: Rows,
): boolean {
  const far = limit + 1;
  const from = Math.max(1, row - limit);
  const to = Math.min(b.length, row + limit);
  let best = row <= limit ? row : far;
  let left = from === 1 ? best : far;
  current[from - 1] = left;
  const letter = a.charCodeAt(row - 1);
  for (let column = from; column <= to; column++) {
    const other = b.charCodeAt(column - 1);
    let cost = Math.min(
      (last[column - 1] ?? far) + (letter === other ? 0 : 1),
      (last[column] ?? far) + 1,
      left + 1,
    );
    const swapped =
      row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
    if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? far) + 1);
    left = Math.min(cost, far);
    current[column] = left;
    best = Math.min(best, left);
  }
  // why: the next row looks one beyond this band, where an older row may stand
  if (to < b.length) current[to + 1] = far;
  return best <= limit;
}
