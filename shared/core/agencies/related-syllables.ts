import type { NearIndex } from './near-index';
import { shortened } from './near-index';
import type { ComparedSyllable, RelatedSyllable } from './syllable-likeness';
import { unlikeness } from './syllable-likeness';

/** The syllable itself and those that differ in marks or one letter; each syllable of the directory is looked up once. */
export function relatedSyllables(near: NearIndex, word: ComparedSyllable): readonly RelatedSyllable[] {
  if (word.id < 0) return findRelated(near, word);
  return (near.related[word.id] ??= findRelated(near, word));
}

function findRelated(near: NearIndex, word: ComparedSyllable): readonly RelatedSyllable[] {
  const related = new Map<number, number>();
  // why: one letter is the most that the two may differ by, and each letter of a long word is tried
  if (word.bare.length > near.longest.syllable + 1) return [];
  for (const variant of shortened(word.bare)) {
    for (const other of near.neighbours.get(variant) ?? []) {
      if (!related.has(other.id)) related.set(other.id, 1 - unlikeness(word, other));
    }
  }
  return [...related].filter(([, like]) => like > 0).map(([id, like]) => ({ id, like }));
}
