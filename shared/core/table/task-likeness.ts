import { isWordCode } from '../text/word-characters';

/** Keys under which like tasks meet; equal keys are a reason to look, not a verdict. */
export interface LikenessKeys {
  /** The content word for word, whatever its case, spaces and signs. */
  readonly exact: number;
  /** Two sketches of the words whatever their order; contents that differ in a number share neither. */
  readonly low: number;
  readonly high: number;
  /** How the content opens: its action ("Lồng ghép"). */
  readonly action: number;
}

const mix = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Hands the hash of each word to `take`, up to `limit` words. Linear, and nothing is copied but the lower-case text. */
function forEachWord(
  text: string,
  limit: number,
  take: (hash: number, isNumber: boolean, index: number) => void,
): void {
  const lower = text.toLowerCase();
  let hash = 0;
  let start = -1;
  let count = 0;
  for (let index = 0; index <= lower.length && count < limit; index++) {
    if (index < lower.length && isWordCode(lower.charCodeAt(index))) {
      if (start < 0) start = index;
      hash = mix(hash, lower.charCodeAt(index));
    } else if (start >= 0) {
      const first = lower.charCodeAt(start);
      take(hash, first >= 0x30 && first <= 0x39, count++);
      hash = 0;
      start = -1;
    }
  }
}

/** The keys of a content, in one pass over its words. */
export function likenessKeys(content: string): LikenessKeys {
  let exact = 0;
  let numbers = 0;
  let action = 0;
  const low: [number, number] = [0xffffffff, 0xffffffff];
  const high: [number, number] = [0, 0];
  forEachWord(content, Infinity, (hash, isNumber, index) => {
    exact = mix(exact, hash);
    if (isNumber) numbers = mix(numbers, hash);
    if (index < 2) action = mix(action, hash);
    if (hash < low[0]) [low[0], low[1]] = [hash, low[0]];
    else if (hash > low[0] && hash < low[1]) low[1] = hash;
    if (hash > high[0]) [high[0], high[1]] = [hash, high[0]];
    else if (hash < high[0] && hash > high[1]) high[1] = hash;
  });
  return {
    exact,
    low: mix(mix(numbers, low[0]), low[1]),
    high: mix(mix(~numbers, high[0]), high[1]),
    action,
  };
}

/** A key of the first `count` words of a text. */
export function openingKey(text: string, count: number): number {
  let key = 0;
  forEachWord(text, count, (hash) => {
    key = mix(key, hash);
  });
  return key;
}

/** How far two contents share their words: of all words, and of the words of the shorter one; 0…1. */
export function sharedWords(a: string, b: string): { readonly ofAll: number; readonly ofShorter: number } {
  const [one, two] = [wordSet(a), wordSet(b)];
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  const shorter = Math.min(one.size, two.size);
  const all = one.size + two.size - shared;
  return { ofAll: all === 0 ? 0 : shared / all, ofShorter: shorter === 0 ? 0 : shared / shorter };
}

function wordSet(text: string): ReadonlySet<number> {
  const words = new Set<number>();
  forEachWord(text, Infinity, (hash) => {
    words.add(hash);
  });
  return words;
}
