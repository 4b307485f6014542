import type { ComparedName } from './near-index';
import type { ComparedSyllable } from './syllable-likeness';
import { unlikeness } from './syllable-likeness';

const MAX = 24;
/** Another real word in its place makes another agency rather than a slip. */
const REAL_WORD = 1.5;
// why: two rows that are used again and again cost nothing to make; nothing here is re-entered
let row = new Float64Array(MAX + 1);
let next = new Float64Array(MAX + 1);

/** How alike two names are, 0…1, by their cheapest alignment syllable by syllable. Only for ordering. */
export function alignmentScore(name: ComparedName, other: ComparedName): number {
  const { words } = name;
  const key = other.words;
  const total = name.weight + other.weight;
  if (words.length > MAX || key.length > MAX || total === 0) return 0;
  let start = 0;
  while (start < words.length && words[start] === key[start]) start += 1;
  let [to, keyTo] = [words.length, key.length];
  while (to > start && keyTo > start && words[to - 1] === key[keyTo - 1]) {
    to -= 1;
    keyTo -= 1;
  }
  return Math.max(0, 1 - (2 * cheapest(words, to, key, keyTo, start)) / total);
}

/** Cost of the cheapest alignment of what is not the same at both ends. */
function cheapest(
  words: readonly ComparedSyllable[],
  to: number,
  key: readonly ComparedSyllable[],
  keyTo: number,
  start: number,
): number {
  row[start] = 0;
  for (let column = start; column < keyTo; column++)
    row[column + 1] = (row[column] ?? 0) + (key[column]?.weight ?? 0);
  for (let at = start; at < to; at++) {
    const word = words[at];
    if (!word) break;
    fillRow(word, key, start, keyTo);
    const filled = next;
    next = row;
    row = filled;
  }
  return row[keyTo] ?? 0;
}

function fillRow(
  word: ComparedSyllable,
  key: readonly ComparedSyllable[],
  start: number,
  keyTo: number,
): void {
  next[start] = (row[start] ?? 0) + word.weight;
  for (let column = start; column < keyTo; column++) {
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
