const LIMIT = 50_000;
const LONGEST = 100;
/** Kept for a text of which nothing was read, so that a text that is new is looked up once. */
const NOTHING = Symbol('nothing');

interface MemoOptions {
  /** Longer texts are not kept. */
  readonly longest?: number;
  /** How many texts are kept; then all are forgotten. */
  readonly most?: number;
}

/**
 * `read` with each distinct text read once. Bounded: hostile input cannot fill the memory with texts nobody reads again.
 * What is `given` with a text may spare work and never change the answer.
 */
export function memo<T, Given = undefined>(
  read: (text: string, given?: Given) => T,
  { longest = LONGEST, most = LIMIT }: MemoOptions = {},
): (text: string, given?: Given) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (text, given) => {
    if (text.length > longest) return read(text, given);
    const before = known.get(text);
    if (before !== undefined) return before === NOTHING ? (undefined as T) : before;
    if (known.size >= most) known.clear();
    const value = read(text, given);
    known.set(text, value === undefined ? NOTHING : value);
    return value;
  };
}

/** `make` with its answer for each object made once and kept as long as the object is. */
export function memoFor<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    let made = known.get(key);
    if (!made) known.set(key, (made = { value: make(key) }));
    return made.value;
  };
}

/**
 * `read` with its answer kept beside a part of the item, as long as that part is: equal texts share what was read of
 * them, and a large plan repeats them in thousands of rows. The answer may hang on nothing but the part and the text.
 */
export function memoBeside<Item, T>(
  partOf: (item: Item) => object,
  textOf: (item: Item) => string,
  read: (item: Item) => T,
): (item: Item) => T {
  const known = new WeakMap<object, { readonly text: string; readonly value: T }>();
  return (item) => {
    const part = partOf(item);
    const text = textOf(item);
    const before = known.get(part);
    if (before?.text === text) return before.value;
    const value = read(item);
    known.set(part, { text, value });
    return value;
  };
}

/** `make` with what it made for the last few different keys kept: a session asks for the same again and again. */
export function keepLast<Given, T>(
  keyOf: (given: Given) => string,
  make: (given: Given) => T,
  most = 1,
): (given: Given) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (given) => {
    const key = keyOf(given);
    const made = kept.get(key) ?? { value: make(given) };
    kept.delete(key);
    kept.set(key, made);
    for (const [oldest] of kept) if (kept.size > most) kept.delete(oldest);
    return made.value;
  };
}
