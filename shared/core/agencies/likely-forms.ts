import { boundedDistance } from '../text/distance';
import { alignmentScore } from './alignment-score';
import type { NearIndex } from './near-index';
import { hashesOf, lettersOf, shortened } from './near-index';
import type { ComparedSyllable } from './syllable-likeness';

const VISITS = 3000;
const SHORTLIST = 24;
const LETTERWISE = 10;
const EDITS = 4;

/** A form and how alike it is, 0…1. */
export interface LikelyForm {
  readonly number: number;
  readonly score: number;
}

/** Forms that differ in one syllable: wrong, missing or too much. */
export function oneSyllableOff(near: NearIndex, words: readonly ComparedSyllable[]): readonly LikelyForm[] {
  const found = new Set<number>();
  for (const hash of hashesOf(words)) {
    for (const number of near.nearlyWhole.get(hash) ?? []) found.add(number);
  }
  return [...found].map((number) => ({ number, score: alignmentScore(words, near.keys[number] ?? []) }));
}

/** Forms that share rare syllables, or syllables close to them, and are alike by syllables or by letters. */
export function severalSyllablesOff(
  near: NearIndex,
  words: readonly ComparedSyllable[],
): readonly LikelyForm[] {
  // why: letters are only compared where a syllable is no word; "hình" for "thanh" is another word, not a slip
  const letters = words.some(({ id }) => id < 0) ? lettersOf(words) : undefined;
  const scored = shortlist(near, words)
    .map((number) => ({ number, score: alignmentScore(words, near.keys[number] ?? []) }))
    .sort((a, b) => b.score - a.score);
  return scored.map(({ number, score }, rank) => ({
    number,
    score:
      letters !== undefined && rank < LETTERWISE
        ? Math.max(score, letterScore(letters, near.keys[number] ?? []))
        : score,
  }));
}

// why: a space at the wrong place ("Phò ngNội vụ") spoils two syllables and hardly a letter
function letterScore(letters: string, key: readonly ComparedSyllable[]): number {
  const other = lettersOf(key);
  const distance = boundedDistance(letters, other, EDITS);
  return distance > EDITS ? 0 : 1 - (1.8 * distance) / Math.max(letters.length, other.length);
}

function shortlist(near: NearIndex, words: readonly ComparedSyllable[]): readonly number[] {
  const lists = relatedSyllables(near, words)
    .map(({ id }) => near.postings[id] ?? [])
    .sort((a, b) => a.length - b.length);
  const weights = new Float32Array(near.forms.length);
  const touched: number[] = [];
  let visits = 0;
  for (const list of lists) {
    visits += list.length;
    if (visits > VISITS && touched.length > 0) break;
    const weight = 1 / Math.log2(2 + list.length);
    for (const number of list) {
      if (weights[number] === 0) touched.push(number);
      weights[number] = (weights[number] ?? 0) + weight;
    }
  }
  return strongest(weights, touched);
}

/** The touched numbers of greatest weight, by a histogram: sorting them all would cost more than reading them. */
function strongest(weights: Float32Array, touched: readonly number[]): readonly number[] {
  if (touched.length <= SHORTLIST) return touched;
  let most = 0;
  for (const number of touched) most = Math.max(most, weights[number] ?? 0);
  const counts = new Uint32Array(64);
  const bucket = (number: number): number => Math.floor((63 * (weights[number] ?? 0)) / most);
  for (const number of touched) counts[bucket(number)] = (counts[bucket(number)] ?? 0) + 1;
  let least = 63;
  for (let sum = counts[63] ?? 0; least > 0 && sum < SHORTLIST; sum += counts[least] ?? 0) least -= 1;
  return touched.filter((number) => bucket(number) >= least).slice(0, 2 * SHORTLIST);
}

/** The syllables themselves and those that differ in marks or, where a syllable is unknown, in a letter. */
function relatedSyllables(near: NearIndex, words: readonly ComparedSyllable[]): readonly ComparedSyllable[] {
  const related = new Set<ComparedSyllable>();
  for (const word of words) {
    if (word.id >= 0) related.add(word);
    for (const other of near.neighbours.get(word.bare) ?? [])
      if (other.bare === word.bare) related.add(other);
    if (word.id >= 0) continue;
    for (const variant of shortened(word.bare)) {
      for (const other of near.neighbours.get(variant) ?? []) related.add(other);
    }
  }
  return [...related];
}
