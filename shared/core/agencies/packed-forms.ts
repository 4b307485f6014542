import type { ComparedName } from './near-index';
import type { ComparedSyllable } from './syllable-likeness';

/**
 * The forms once more as plain numbers, one behind the other: a search looks at thousands of them, and an object for each
 * syllable of each is what it would wait for.
 */
export interface PackedForms {
  /** By the number of a form. */
  readonly weights: Float64Array;
  /** Where the syllables of a form start; one more at the end. */
  readonly starts: Int32Array;
  readonly syllables: Int32Array;
  /** By the number of a syllable. */
  readonly syllableWeights: Float64Array;
  /** Where the forms that hold a syllable start in `byWeight`; one more at the end. */
  readonly postingStarts: Int32Array;
  /** The forms by syllable, the lightest first: those too heavy to be like a name are the end of every list. */
  readonly byWeight: Int32Array;
}

/** Packs the forms; `postings` are the forms by the number of a syllable. */
export function packedForms(
  keys: readonly ComparedName[],
  syllables: ReadonlyMap<string, ComparedSyllable>,
  postings: readonly (readonly number[])[],
): PackedForms {
  const weights = Float64Array.from(keys, ({ weight }) => weight);
  const syllableWeights = new Float64Array(syllables.size);
  for (const { id, weight } of syllables.values()) syllableWeights[id] = weight;
  const postingStarts = startsOf(postings);
  const byWeight = new Int32Array(postingStarts[postings.length] ?? 0);
  const ends = postingStarts.slice();
  const sorted = Int32Array.from(keys.keys()).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
  for (const number of sorted) {
    for (const id of new Set(keys[number]?.words.map((word) => word.id))) {
      byWeight[ends[id] ?? 0] = number;
      ends[id] = (ends[id] ?? 0) + 1;
    }
  }
  return {
    weights,
    starts: startsOf(keys.map(({ words }) => words)),
    syllables: Int32Array.from(keys.flatMap(({ words }) => words.map(({ id }) => id))),
    syllableWeights,
    postingStarts,
    byWeight,
  };
}

/** Where each of lists that stand one behind the other starts, and where the last ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = (starts[at] ?? 0) + list.length));
  return starts;
}
