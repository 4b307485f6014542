import type { ComparedSyllable } from './syllable-likeness';
import type { VetoTraits } from './veto';
import { vetoTraits } from './veto';

/** A name ready to be compared with many others. */
export interface ComparedName {
  readonly words: readonly ComparedSyllable[];
  /** Sum of the weights of its syllables. */
  readonly weight: number;
  /** Its letters without marks and spaces. */
  readonly letters: string;
  readonly traits: VetoTraits;
}

/** Prepares a name; the weights of its syllables must be final. */
export function comparedName(words: readonly ComparedSyllable[]): ComparedName {
  let weight = 0;
  let letters = '';
  for (const word of words) {
    weight += word.weight;
    letters += word.bare;
  }
  return { words, weight, letters, traits: vetoTraits(words) };
}
