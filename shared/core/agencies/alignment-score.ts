import type { NearIndex } from './near-index';
import type { ComparedSyllable } from './syllable-likeness';
import { unlikeness } from './syllable-likeness';

const MAX = 24;

/** Rare syllables say more than "phòng" and "xã". */
const weightOf = ({ postings }: NearIndex, { folded }: ComparedSyllable): number =>
  1 / (1 + Math.log2(1 + (postings.get(folded)?.length ?? 0)) / 4);

/** How alike two names are, 0…1, by their cheapest alignment syllable by syllable. Only for ordering. */
export function alignmentScore(
  near: NearIndex,
  words: readonly ComparedSyllable[],
  key: readonly ComparedSyllable[],
): number {
  if (words.length > MAX || key.length > MAX) return 0;
  const left = words.map((word) => weightOf(near, word));
  const right = key.map((word) => weightOf(near, word));
  let row = [0];
  for (const weight of right) row.push((row[row.length - 1] ?? 0) + weight);
  for (const [at, word] of words.entries()) {
    const next = [(row[0] ?? 0) + (left[at] ?? 0)];
    for (const [column, other] of key.entries()) {
      const pair = unlikeness(word, other) * Math.max(left[at] ?? 0, right[column] ?? 0);
      next.push(
        Math.min(
          (row[column] ?? 0) + pair,
          (row[column + 1] ?? 0) + (left[at] ?? 0),
          (next[column] ?? 0) + (right[column] ?? 0),
        ),
      );
    }
    row = next;
  }
  const total = (sum(left) + sum(right)) / 2;
  return total === 0 ? 0 : Math.max(0, 1 - (row[key.length] ?? total) / total);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
