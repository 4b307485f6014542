const LIMIT = 50_000;
const LONGEST = 100;

/**
 * `read` with each distinct text read once; texts longer than `longest` are not kept. Bounded: hostile input cannot fill
 * the memory with texts nobody reads again.
 */
export function memo<T>(read: (text: string) => T, longest = LONGEST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= LIMIT) known.clear();
    const value = read(text);
    known.set(text, value);
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
