import { lowerWordCode } from '../../text/word-characters';
import { mixHash } from '../../work/hash';

/** Keys under which like tasks meet; equal keys are a reason to look, not a verdict. */
export interface LikenessKeys {
  /** The content word for word, whatever its case, spaces and signs. */
  readonly exact: number;
  /** Two sketches of the words whatever their order; contents that differ in a number share neither. */
  readonly low: number;
  readonly high: number;
}

// why: one list filled again and again; every task of a plan comes by here
let hashes = new Int32Array(256);

/** Hashes the words of a text, whatever their case; those of numbers are odd. They stand in `hashes` until the next call. */
function hashWords(text: string): number {
  let count = 0;
  let hash = 0;
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? lowerWordCode(text.charCodeAt(index)) : 0;
    if (code !== 0) {
      if (start < 0) start = code;
      hash = mixHash(hash, code);
    } else if (start >= 0) {
      if (count === hashes.length) hashes = longer(hashes);
      const isNumber = start >= 0x30 && start <= 0x39;
      hashes[count++] = isNumber ? hash | 1 : hash & ~1;
      hash = 0;
      start = -1;
    }
  }
  return count;
}

function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(list.length * 2);
  more.set(list);
  return more;
}

const HIGHEST = 0x7fffffff;

/** The keys of a content, in one pass over its words. */
export function likenessKeys(content: string): LikenessKeys {
  let exact = 0;
  let numbers = 0;
  let low = HIGHEST;
  let secondLow = HIGHEST;
  let high = ~HIGHEST;
  let secondHigh = ~HIGHEST;
  const count = hashWords(content);
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0;
    exact = mixHash(exact, hash);
    if ((hash & 1) !== 0) numbers = mixHash(numbers, hash);
    if (hash < low) {
      secondLow = low;
      low = hash;
    } else if (hash > low && hash < secondLow) secondLow = hash;
    if (hash > high) {
      secondHigh = high;
      high = hash;
    } else if (hash < high && hash > secondHigh) secondHigh = hash;
  }
  return {
    exact,
    low: mixHash(mixHash(numbers, low), secondLow),
    high: mixHash(mixHash(~numbers, high), secondHigh),
  };
}

/** How far two contents share their words, 0…1. */
export function sharedWords(a: string, b: string): number {
  const [one, two] = [wordSet(a), wordSet(b)];
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  const all = one.size + two.size - shared;
  return all === 0 ? 0 : shared / all;
}

function wordSet(text: string): ReadonlySet<number> {
  const count = hashWords(text);
  return new Set(hashes.subarray(0, count));
}
