import { keepShape } from './keep-shape';
import type { Made, Maker } from './reads';
import { looking, readsOf, Watched } from './reads';

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
  const texts = new ReadTexts(read, longest, most);
  return (text, given) => texts.of(text, given);
}

/** why: a method is compiled once for all memos; the functions of one plan's readers would be so for each plan again */
class ReadTexts<T, Given> {
  private readonly known = new Map<string, T | typeof NOTHING>();

  constructor(
    private readonly read: (text: string, given?: Given) => T,
    private readonly longest: number,
    private readonly most: number,
  ) {}

  of(text: string, given?: Given): T {
    if (text.length > this.longest) return this.read(text, given);
    const before = this.known.get(text);
    if (before !== undefined) return before === NOTHING ? (undefined as T) : before;
    if (this.known.size >= this.most) this.known.clear();
    const value = this.read(text, given);
    this.known.set(text, value === undefined ? NOTHING : value);
    return value;
  }
}

keepShape(new ReadTexts((text) => text, LONGEST, LIMIT));

/**
 * `make` with its answer for each object made once and kept as long as the object is. What is `given` with it has to be the
 * same whenever the object is. Whoever takes the answer for a watched object has read what it was made of.
 */
export function memoFor<Key extends object, T>(make: (key: Key) => T): (key: Key) => T;
export function memoFor<Key extends object, T, Given>(
  make: (key: Key, given: Given) => T,
): (key: Key, given: Given) => T;
export function memoFor<Key extends object, T, Given>(
  make: (key: Key, given?: Given) => T,
): (key: Key, given?: Given) => T {
  const known = new WeakMap<object, Made<T>>();
  const madeOf = (key: Key, own: object, given?: Given): Made<T> => {
    let made = known.get(own);
    if (!made)
      known.set(own, (made = key instanceof Watched ? watchedOf(key, given) : { value: make(key, given) }));
    return made;
  };
  const alone: Maker = { remake: (thing) => madeOf(thing as Key & Watched, thing.raw) };
  const withGiven: Maker = {};
  const watchedOf = (key: Key & Watched, given?: Given): Made<T> => ({
    ...readsOf(() => make(key, given)),
    thing: key.thing,
    by: given === undefined ? alone : withGiven,
  });
  return (key, given) => {
    if (!(key instanceof Watched)) return madeOf(key, key, given).value;
    const made = madeOf(key, rawOf(key), given);
    looking.reads?.made.add(made);
    return made.value;
  };
}

const rawOf = ({ raw }: Watched): object => raw;

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
