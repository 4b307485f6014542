import type { ComparedSyllable } from './syllable-likeness';
import { unlikeness } from './syllable-likeness';

const MAX = 24;
/** Another real word in its place makes another agency rather than a slip. */
const REAL_WORD = 1.5;
// why: two rows that are used again and again cost nothing to make; nothing here is re-entered
let row = new Float64Array(MAX + 1);
let next = new Float64Array(MAX + 1);

/** How alike two names are, 0…1, by their cheapest alignment syllable by syllable. Only for ordering. */
export function alignmentScore(words: readonly ComparedSyllable[], key: readonly ComparedSyllable[]): number {
  if (words.length > MAX || key.length > MAX || words.length === 0) return 0;
  let total = 0;
  row[0] = 0;
  for (let column = 0; column < key.length; column++) {
    const weight = key[column]?.weight ?? 0;
    total += weight;
    row[column + 1] = (row[column] ?? 0) + weight;
  }
  for (const word of words) {
    total += word.weight;
    fillRow(word, key);
    [row, next] = [next, row];
  }
  return Math.max(0, 1 - (2 * (row[key.length] ?? total)) / total);
}

function fillRow(word: ComparedSyllable, key: readonly ComparedSyllable[]): void {
  next[0] = (row[0] ?? 0) + word.weight;
  for (let column = 0; column < key.length; column++) {
    const other = key[column];
    if (!other) continue;
    let cost = (row[column] ?? 0) + (word === other ? 0 : replacement(word, other));
    cost = Math.min(cost, (row[column + 1] ?? 0) + word.weight, (next[column] ?? 0) + other.weight);
    next[column + 1] = cost;
  }
}

function replacement(word: ComparedSyllable, other: ComparedSyllable): number {
  const unlike = unlikeness(word, other);
  const weight = Math.max(word.weight, other.weight);
  return unlike === 1 && word.id >= 0 ? REAL_WORD * weight : unlike * weight;
}
