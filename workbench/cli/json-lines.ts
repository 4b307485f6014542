/** Items printed at once. */
const BATCH = 200;

/** An object of lists as `JSON.stringify(…, null, 2)` prints it, some lines at a time. */
export function* jsonLines(lists: Readonly<Record<string, readonly unknown[]>>): Generator<string> {
  yield '{';
  const entries = Object.entries(lists);
  for (const [index, [name, items]] of entries.entries()) {
    const comma = index === entries.length - 1 ? '' : ',';
    const head = `  ${JSON.stringify(name)}: [`;
    if (items.length === 0) {
      yield `${head}]${comma}`;
      continue;
    }
    yield head;
    for (let first = 0; first < items.length; first += BATCH) {
      const texts = items.slice(first, first + BATCH).map(indented);
      yield texts.join(',\n') + (first + BATCH < items.length ? ',' : '');
    }
    yield `  ]${comma}`;
  }
  yield '}';
}

const indented = (item: unknown): string => `    ${JSON.stringify(item, null, 2).replaceAll('\n', '\n    ')}`;
