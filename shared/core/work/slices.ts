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

/** Work that is cut in slices, with other words at each pause: what `tell` makes of what it yields. */
export function* retold<From, To, Result>(
  work: Generator<From, Result>,
  tell: (step: From) => To,
): Generator<To, Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield tell(step.value);
  }
}

/** Runs work that is cut in slices without a pause, and gives its result. */
export function runToEnd<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
