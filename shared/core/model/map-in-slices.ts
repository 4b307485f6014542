/** `items.map(map)` with a pause after each `size` items; what is hot runs in plain functions between the pauses. */
export function* mapInSlices<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Result,
  size = 100,
): Generator<void, readonly Result[]> {
  const results: Result[] = [];
  for (let from = 0; from < items.length; from += size) {
    items.slice(from, from + size).forEach((item, index) => {
      results.push(map(item, from + index));
    });
    yield;
  }
  return results;
}
