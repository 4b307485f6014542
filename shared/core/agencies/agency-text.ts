import { firstAtLeast } from '../work/first-at-least';
import { memo } from '../work/memo';
import type { Syllable } from './expand-syllables';
import { expandSyllables, plainSyllables } from './expand-syllables';
import type { SyllabledText } from './find-place';
import type { LexedText, NameWord } from './lex-name';
import { Gap, lexName } from './lex-name';

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
export const agencyText = (text: string): AgencyText => ofLexed(lexName(text));

function ofLexed({ text, words, tail }: LexedText): AgencyText {
  const plain = syllabled(words, plainSyllables(words));
  const syllables = expandSyllables(words);
  return { text, words, tail, plain, expanded: syllables ? syllabled(words, syllables) : plain };
}

// why: made in one place, since the second use of another one would give all such texts another shape, and the engine would
// throw away what it compiled for the first
const syllabled = (words: readonly NameWord[], syllables: readonly Syllable[]): SyllabledText => ({
  words,
  syllables,
});

/** The words from `from` to before `to` as a text of their own, which `agencyText` would read in the same way. */
export function wordsBetween(given: AgencyText, from: number, to: number): AgencyText {
  if (isWhole(given, from, to)) return given;
  const { text, words } = given;
  const start = words[from]?.start ?? 0;
  return ofLexed({
    text: text.slice(start, words[to - 1]?.end),
    words: words.slice(from, to).map((word, at) => moved(word, start, at === 0 ? 0 : word.gap)),
    tail: 0,
  });
}

/** why: most cells, and parts of lists, are one name and nothing else, which need not be made again */
const isWhole = ({ text, words, tail }: AgencyText, from: number, to: number): boolean =>
  from === 0 &&
  to === words.length &&
  tail === 0 &&
  words[0]?.start === 0 &&
  words[to - 1]?.end === text.length;

/** The words from `from` on, and all that stands behind the last. */
export function wordsFrom(given: AgencyText, from: number): AgencyText {
  const { text, words, tail } = given;
  return { ...wordsBetween(given, from, words.length), text: text.slice(words[from]?.start), tail };
}

/** Two texts with a space between them. */
export function joined(a: AgencyText, b: AgencyText): AgencyText {
  const behind = a.tail | Gap.Space;
  const by = a.text.length + 1;
  return ofLexed({
    text: `${a.text} ${b.text}`,
    words: [
      ...a.words,
      ...b.words.map((word, at) => moved(word, -by, at === 0 ? word.gap | behind : word.gap)),
    ],
    tail: b.words.length > 0 ? b.tail : behind | b.tail,
  });
}

// why: written out, because spreading an object costs more than all else here; less by 0, since with -0 added each place
// would be a number on the heap
const moved = ({ raw, folded, form, start, end }: NameWord, from: number, gap: number): NameWord => ({
  raw,
  folded,
  form,
  start: start - from,
  end: end - from,
  gap,
});

/** A name ready for reading, each lexed once; given as words of its cell it is not lexed at all. */
export const nameText = memo((name, words?: AgencyText) => words ?? agencyText(name), { most: 5000 });

/** The folded syllables of a name, abbreviations written out. */
export const syllablesOf = (name: string): readonly string[] =>
  nameText(name).expanded.syllables.map(({ folded }) => folded);

/** Index of the first syllable of a word; undefined inside an abbreviation of several words. */
export function syllableOfWord({ syllables }: SyllabledText, word: number): number | undefined {
  // why: syllables are in the order of their words, and abbreviations only make the list longer or a little shorter
  const at = firstAtLeast(syllables, word, firstWordOf);
  return syllables[at]?.first === word ? at : undefined;
}

const firstWordOf = ({ first }: Syllable): number => first;

/** Index of the word after the syllables before `end`. */
export const wordAfter = ({ syllables }: SyllabledText, end: number): number =>
  (syllables[end - 1]?.last ?? -1) + 1;
