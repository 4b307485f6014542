import { abbreviationsAfter, abbreviationsBefore, nameAbbreviations } from '../../data/abbreviations';
import { shortUnits } from '../text/unit-words';
import type { NameWord } from './lex-name';
import { lexName } from './lex-name';
import { Gap, isAllCapitals, isCapitalised } from './lex-name';

/** A folded syllable and the word it came from; the syllables of an abbreviation share their words. */
export interface Syllable {
  readonly folded: string;
  /** Index of the first and the last word it was read from. */
  readonly first: number;
  readonly last: number;
}

const MAX_GROUP = 5;
const BETWEEN = Gap.Ampersand | Gap.Dash | Gap.Dot | Gap.Space | Gap.Comma;

const syllablesOf = (text: string): readonly string[] => lexName(text).words.map(({ folded }) => folded);
const meanings = new Map(Object.entries(nameAbbreviations).map(([key, text]) => [key, syllablesOf(text)]));
const contexts = (
  data: typeof abbreviationsAfter,
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> =>
  new Map(
    Object.entries(data).map(([key, texts]) => [
      key,
      new Map(Object.entries(texts).map(([word, text]) => [word, syllablesOf(text)])),
    ]),
  );
const afterWord = contexts(abbreviationsAfter);
const beforeWord = contexts(abbreviationsBefore);

/** The words as they stand, an abbreviation being one syllable. */
export const plainSyllables = (words: readonly NameWord[]): Syllable[] =>
  words.map(({ folded }, index) => syllable(folded, index, index));

// why: made in one place, so that the engine knows one shape of it
const syllable = (folded: string, first: number, last: number): Syllable => ({ folded, first, last });

/**
 * The words with abbreviations written out where their meaning is certain; what is not certain stays as it is. Undefined
 * where nothing is written out, as in nearly every name.
 */
export function expandSyllables(words: readonly NameWord[]): readonly Syllable[] | undefined {
  let syllables: Syllable[] | undefined;
  for (let index = 0; index < words.length;) {
    const found = meaningAt(words, index);
    if (found) syllables ??= plainSyllables(words.slice(0, index));
    const last = found ? index + found.length - 1 : index;
    if (syllables) {
      for (const folded of found?.syllables ?? [words[index]?.folded ?? ''])
        syllables.push(syllable(folded, index, last));
    }
    index = last + 1;
  }
  return syllables;
}

interface Meaning {
  readonly syllables: readonly string[];
  readonly length: number;
}

function meaningAt(words: readonly NameWord[], index: number): Meaning | undefined {
  const word = words[index];
  if (!word) return undefined;
  if (isAllCapitals(word)) {
    for (let length = groupLength(words, index); length >= 1; length--) {
      const syllables = meaningOf(words, index, length);
      if (syllables) return { syllables, length };
    }
  }
  return shortUnit(words, index);
}

function groupLength(words: readonly NameWord[], index: number): number {
  let length = 1;
  for (; length < MAX_GROUP; length++) {
    const next = words[index + length];
    if (!next || !isAllCapitals(next) || (next.gap & ~BETWEEN) !== 0) break;
  }
  return length;
}

function meaningOf(words: readonly NameWord[], index: number, length: number): readonly string[] | undefined {
  const group = words.slice(index, index + length);
  const key = group.map(({ raw }) => raw.normalize('NFC')).join('');
  const before = words[index - 1];
  const next = words[index + length];
  return (
    meanings.get(key) ??
    (before && afterWord.get(key)?.get(before.folded)) ??
    (next && lookAhead(key, next, words[index + length + 1]))
  );
}

function lookAhead(key: string, next: NameWord, second: NameWord | undefined): readonly string[] | undefined {
  const texts = beforeWord.get(key);
  return texts?.get(next.folded) ?? (second && texts?.get(`${next.folded} ${second.folded}`));
}

const UNIT_SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  [...shortUnits].map(([short, name]) => [short.toLowerCase(), name.split(' ')]),
);

/** "TP." and "Tp" before a name or after an agency, "P." before a name. */
function shortUnit(words: readonly NameWord[], index: number): Meaning | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !isCapitalised(word)) return undefined;
  const named =
    next !== undefined && isCapitalised(next) && (next.gap & (Gap.Hard | Gap.Comma | Gap.Break)) === 0;
  const unit = UNIT_SHORT.get(word.folded);
  if (unit && (named || (index > 0 && next === undefined))) return { syllables: unit, length: 1 };
  if (word.folded === 'p' && named && index === 0) return { syllables: ['phòng'], length: 1 };
  return undefined;
}
