/** The index of the first item whose number is no less than `least`, their count where there is none; numbers grow. */
export function firstAtLeast<Item>(
  items: readonly Item[],
  least: number,
  numberOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && numberOf(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
