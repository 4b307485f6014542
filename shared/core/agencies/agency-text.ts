import { expandSyllables, plainSyllables } from './expand-syllables';
import type { SyllabledText } from './find-place';
import { lexName } from './lex-name';
import type { NameWord } from './lex-name';

/** A text ready for reading: its words, as they stand and with abbreviations written out. */
export interface AgencyText {
  readonly text: string;
  readonly words: readonly NameWord[];
  /** Gap after the last word. */
  readonly tail: number;
  readonly plain: SyllabledText;
  /** The same object as `plain` when the text holds no abbreviation. */
  readonly expanded: SyllabledText;
}

/** Prepares a text; linear. */
export function agencyText(text: string): AgencyText {
  const { words, tail } = lexName(text);
  const plain = { words, syllables: plainSyllables(words) };
  const syllables = expandSyllables(words);
  const same =
    syllables.length === words.length && syllables.every(({ folded }, at) => folded === words[at]?.folded);
  return { text, words, tail, plain, expanded: same ? plain : { words, syllables } };
}

/** Index of the first syllable of a word; undefined inside an abbreviation of several words. */
export function syllableOfWord({ syllables }: SyllabledText, word: number): number | undefined {
  // why: syllables are in the order of their words, and abbreviations only make the list longer or a little shorter
  let low = 0;
  let high = syllables.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((syllables[middle]?.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return syllables[low]?.first === word ? low : undefined;
}

/** Index of the word after the syllables before `end`. */
export const wordAfter = ({ syllables }: SyllabledText, end: number): number =>
  (syllables[end - 1]?.last ?? -1) + 1;
