import type { CellRange } from '../model/range';

/** Merged areas after rows came or went: those whose rows are all gone are gone, the others reach over what is left. */
export const movedMerges = (
  merges: readonly CellRange[],
  moved: (row: number) => number | undefined,
): readonly CellRange[] =>
  merges.flatMap((merge) => {
    const top = firstLeft(merge.top, merge.bottom, moved);
    const bottom = firstLeft(merge.bottom, merge.top, moved);
    return top === undefined || bottom === undefined ? [] : [{ ...merge, top, bottom }];
  });

/** Where the first row from `from` to `to`, up or down, went that is not gone. */
function firstLeft(from: number, to: number, moved: (row: number) => number | undefined): number | undefined {
  const step = from <= to ? 1 : -1;
  for (let row = from; row !== to + step; row += step) {
    const place = moved(row);
    if (place !== undefined) return place;
  }
  return undefined;
}
