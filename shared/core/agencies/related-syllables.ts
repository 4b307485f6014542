import { shortened } from '../text/shortened';
import type { NearIndex } from './near-index';
import type { ComparedSyllable } from './syllable-likeness';
import { unlikeness } from './syllable-likeness';

/** The syllables of the directory that are something like a syllable of a name, and what a search by it costs and gives. */
export interface Relations {
  /** Of the syllable. */
  readonly weight: number;
  readonly ids: readonly number[];
  /** How like each is, more than 0 up to 1. */
  readonly likes: readonly number[];
  /** The most that a form can have of the syllable, as weight of the syllable and as weight of what the form has. */
  readonly gain: number;
  readonly reach: number;
  /** How many forms hold one of the related syllables, those that hold two of them counted twice. */
  readonly visits: number;
}

/** The syllable itself and those that differ in marks or one letter; each syllable is looked up once. */
export const relationsOf = (near: NearIndex, word: ComparedSyllable): Relations =>
  (word.relations ??= findRelations(near, word));

function findRelations(near: NearIndex, word: ComparedSyllable): Relations {
  const { postingStarts } = near.packed;
  const ids: number[] = [];
  const likes: number[] = [];
  let [closest, reach, visits] = [0, 0, 0];
  // why: one letter is the most that the two may differ by, and each letter of a long word is tried
  const variants = word.bare.length > near.longest.syllable + 1 ? [] : shortened(word.bare);
  for (const variant of variants) {
    for (const other of near.neighbours.get(variant) ?? []) {
      const like = ids.includes(other.id) ? 0 : 1 - unlikeness(word, other);
      if (like <= 0) continue;
      ids.push(other.id);
      likes.push(like);
      closest = Math.max(closest, like);
      reach = Math.max(reach, like * other.weight);
      visits += (postingStarts[other.id + 1] ?? 0) - (postingStarts[other.id] ?? 0);
    }
  }
  return { weight: word.weight, ids, likes, gain: closest * word.weight, reach, visits };
}
