/**
 * A copy of a JSON-safe value that shares nothing with the text it was read from.
 * why: a word cut out of a file's text keeps the whole text alive; of thousands of files that is half the memory
 */
export function apart<T>(value: T): T {
  return copy(value, new Map()) as T;
}

function copy(value: unknown, known: Map<string, string>): unknown {
  if (typeof value === 'string') return ownText(value, known);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, known));
  const made: Record<string, unknown> = {};
  const source = value as Readonly<Record<string, unknown>>;
  for (const key in source) {
    const item = source[key];
    if (item === undefined) continue;
    // why: a plan may call a column so, and set in the common way it would be no key of the copy
    if (key === '__proto__')
      Object.defineProperty(made, key, {
        value: copy(item, known),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else made[key] = copy(item, known);
  }
  return made;
}

/** Shorter texts are never cut out of another, they are copied at once. */
const SHORTEST_CUT = 13;

/** Equal texts become one: a plan says its names over and over. */
function ownText(text: string, known: Map<string, string>): string {
  if (text.length < SHORTEST_CUT) return text;
  const own = known.get(text);
  if (own !== undefined) return own;
  // why: joined with something and cut again, the letters are copied into a text of their own
  const made = ` ${text}`.slice(1);
  known.set(made, made);
  return made;
}
