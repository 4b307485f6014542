import type { PlacedContent } from '../../../shared/core';

/** Where the rows of a sheet that is written anew are found again. */
export interface RowMatch {
  /** The new place of a row; a row that is gone is taken to where the one above it is now. */
  readonly place: (row: number) => number;
}

/**
 * Finds rows again by the texts that stand once in the old sheet and once in the new one (a task's key, its wording):
 * a row goes where most of its texts went.
 */
export function matchRows(before: readonly PlacedContent[], after: readonly PlacedContent[]): RowMatch {
  const places = uniqueTexts(after);
  const votes = new Map<number, Map<number, number>>();
  for (const [text, row] of uniqueTexts(before)) {
    const place = places.get(text);
    if (place === undefined) continue;
    const own = votes.get(row) ?? new Map<number, number>();
    votes.set(row, own.set(place, (own.get(place) ?? 0) + 1));
  }
  const known = [...votes]
    .map(([row, own]) => ({ row, place: mostVoted(own) }))
    .sort((a, b) => a.row - b.row);
  return {
    place(row) {
      const above = lastUpTo(known, row);
      return above ? above.place + (row - above.row) : row;
    },
  };
}

function uniqueTexts(cells: readonly PlacedContent[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  for (const { row, column, content } of cells) {
    if (content.kind !== 'value' || typeof content.value !== 'string') continue;
    const text = `${String(column)} ${content.value}`;
    if (rows.has(text)) twice.add(text);
    rows.set(text, row);
  }
  for (const text of twice) rows.delete(text);
  return rows;
}

const mostVoted = (votes: ReadonlyMap<number, number>): number =>
  [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];

function lastUpTo<Known extends { readonly row: number }>(
  known: readonly Known[],
  row: number,
): Known | undefined {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return known[low - 1];
}
