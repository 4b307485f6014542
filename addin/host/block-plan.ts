/** Rows of a sheet that are read together, from a sheet's id; `bottom` is one past the last. */
export interface RowBlock {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Bytes of one answer; Excel on the web refuses 5 MB, and the estimate needs room. */
const ANSWER_BYTES = 4_400_000;
const FIRST_ROWS = 1500;
const LEAST_FIRST_ROWS = 40;

/** How many rows of each sheet come with the first answer, when nothing is known of them yet. */
export const firstRows = (sheets: number): number =>
  Math.max(LEAST_FIRST_ROWS, Math.floor(FIRST_ROWS / Math.max(1, sheets)));

/** The rows of `rest` in blocks that each fill one answer, when a row takes `bytesPerRow`. */
export function splitBlock(rest: RowBlock, bytesPerRow: number): readonly RowBlock[] {
  const rows = Math.max(1, Math.floor(ANSWER_BYTES / Math.max(1, bytesPerRow)));
  const blocks: RowBlock[] = [];
  for (let top = rest.top; top < rest.bottom; top += rows) {
    blocks.push({ ...rest, top, bottom: Math.min(rest.bottom, top + rows) });
  }
  return blocks;
}

/** `items` in groups whose sizes stay together under the limit of one exchange; a larger item stands alone. */
export function packBySize<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  limit = ANSWER_BYTES,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const added = sizeOf(item);
    if (size + added > limit) {
      groups.push([]);
      size = 0;
    }
    groups[groups.length - 1]?.push(item);
    size += added;
  }
  return groups;
}
