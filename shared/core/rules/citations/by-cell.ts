import type { PlacedCitation } from '../../model/reading';

/** Gathers citations by cell, cells and citations in the order given. */
export function byCell(citations: readonly PlacedCitation[]): readonly (readonly PlacedCitation[])[] {
  const cells = new Map<string, PlacedCitation[]>();
  for (const placed of citations) {
    const key = [placed.sheet, placed.row, placed.column].join('\n');
    const cell = cells.get(key);
    if (cell) cell.push(placed);
    else cells.set(key, [placed]);
  }
  return [...cells.values()];
}
