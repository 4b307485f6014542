import { stripMarks } from '../text/strip-marks';
import type { Relations } from './related-syllables';

/** Whether one insertion, deletion, replacement or swap of neighbours turns `a` into `b`; linear, nothing allocated. */
export function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < a.length - start && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) {
    tail += 1;
  }
  const left = a.length - start - tail;
  if (left <= 1 && b.length - start - tail <= 1) return true;
  const swapped =
    a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start);
  return left === 2 && a.length === b.length && swapped;
}

/** A syllable as it is compared: folded, and without marks; known ones have a number and say less the more names hold them. */
export interface ComparedSyllable {
  readonly folded: string;
  readonly bare: string;
  /** -1 when no name of the directory holds it. */
  readonly id: number;
  /** The letters of `bare` as bits: far apart bits spare the comparison of letters. */
  readonly mask: number;
  /** 0…1. */
  weight: number;
  /** Looked up when first asked for. */
  relations?: Relations;
}

/** A syllable ready to be compared. */
export function comparedSyllable(folded: string, id: number, weight: number): ComparedSyllable {
  const bare = stripMarks(folded);
  let mask = 0;
  for (let at = 0; at < bare.length; at++) mask |= 1 << (bare.charCodeAt(at) & 31);
  return { folded, bare, id, mask, weight };
}

/** A syllable that no name of the directory holds. */
export const unknownSyllable = (folded: string): ComparedSyllable => comparedSyllable(folded, -1, 0.8);

/** Whether more letters differ than one edit can change. */
function isFar(a: ComparedSyllable, b: ComparedSyllable): boolean {
  let bits = a.mask ^ b.mask;
  bits &= bits - 1;
  bits &= bits - 1;
  return bits !== 0 || Math.abs(a.bare.length - b.bare.length) > 1;
}

/** How unlike two syllables are, 0…1: a tone slip is less than a wrong letter, another word is 1. Only for ordering. */
export function unlikeness(a: ComparedSyllable, b: ComparedSyllable): number {
  if (a.folded === b.folded) return 0;
  if (a.bare === b.bare) return 0.25;
  if (isFar(a, b)) return 1;
  // why: one letter of a very short syllable is most of it
  if (a.bare.length + b.bare.length < 4) return a.id < 0 ? 0.7 : 1;
  if (isOneEdit(a.folded, b.folded)) return 0.35;
  return isOneEdit(a.bare, b.bare) ? 0.5 : 1;
}
