import { I_Y_PAIRS } from '../../data/tone-pairs';
import { latinLookAlike } from './look-alikes';
import { isInvisible, isUnusualSpace } from './unusual-characters';
import { composeVowel, vowelLetters } from './vietnamese-letters';
import { isWordCode } from './word-characters';

const TABLE_SIZE = 0x2000;

/** 1 for characters that folding only lower-cases: ASCII and composed Vietnamese letters. */
const plainTable = new Uint8Array(TABLE_SIZE);
for (let code = 0x20; code < 0x7f; code++) plainTable[code] = 1;
for (const [letter] of vowelLetters()) plainTable[letter.charCodeAt(0)] = 1;
for (const letter of 'đĐ') plainTable[letter.charCodeAt(0)] = 1;

/** Words in a spelling that folding changes, and how it writes them. */
const usualSpelling: ReadonlyMap<string, string> = new Map(I_Y_PAIRS.map(([usual, other]) => [other, usual]));
const LONGEST_PAIR = Math.max(...[...usualSpelling.keys()].map(({ length }) => length));
/** The letters that such words end in. */
const PAIR_ENDS: ReadonlySet<number> = new Set(
  [...usualSpelling.keys()].map((word) => word.charCodeAt(word.length - 1)),
);

/** `oá` → `óa` for each tone of oa, oe, uy. */
const toneOnFirst: ReadonlyMap<string, string> = new Map(
  ['oa', 'oe', 'uy'].flatMap((rime) =>
    [1, 2, 3, 4, 5].map((tone) => {
      const [first = '', second = ''] = rime;
      return [first + composeVowel(second, tone), composeVowel(first, tone) + second] as const;
    }),
  ),
);

/**
 * The key under which two writings of one Vietnamese text are the same: composed letters, lower case,
 * tones of oa, oe, uy on the first vowel, listed i/y words in their usual spelling, look-alike letters made
 * Latin, invisible characters gone, spaces (line breaks too) single and trimmed. Accents are kept.
 * Idempotent and linear; the result reads like clean text, so patterns may be written against it.
 */
export function foldText(text: string): string {
  return foldWords(isPlain(text) ? text.toLowerCase() : cleanCharacters(text.normalize('NFC')));
}

function isPlain(text: string): boolean {
  let last = 0x20;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= TABLE_SIZE || plainTable[code] === 0 || (code === 0x20 && last === 0x20)) return false;
    last = code;
  }
  return last !== 0x20 || text === '';
}

function cleanCharacters(text: string): string {
  // why: nearly every decomposed text is plain once it is composed
  if (isPlain(text)) return text.toLowerCase();
  let clean = '';
  let spaced = false;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code === 0x20 || isUnusualSpace(code)) {
      spaced = clean !== '';
    } else if (!isInvisible(code)) {
      clean += (spaced ? ' ' : '') + foldLetter(character);
      spaced = false;
    }
  }
  // why: a letter may meet its marks only now that what stood between them is gone
  return clean.normalize('NFC');
}

/** Lower-cased and Latin; a look-alike is known before or after lower-casing (Cyrillic В is no б). */
function foldLetter(character: string): string {
  const lower = (latinLookAlike(character) ?? character).toLowerCase();
  return latinLookAlike(lower) ?? lower;
}

function foldWords(text: string): string {
  let folded = '';
  let copied = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && isWordCode(text.charCodeAt(index))) continue;
    const word = index > start ? foldWord(text, start, index) : undefined;
    if (word !== undefined) {
      folded += text.slice(copied, start) + word;
      copied = index;
    }
    start = index + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** The folded word of `text[start, end)`; `undefined` when folding leaves it. */
function foldWord(text: string, start: number, end: number): string | undefined {
  // why: its last letter tells nearly every word apart, before anything is cut out to be looked up
  if (end - start <= LONGEST_PAIR && PAIR_ENDS.has(text.charCodeAt(end - 1))) {
    const usual = usualSpelling.get(text.slice(start, end));
    if (usual !== undefined) return usual;
  }
  const first = text.charCodeAt(end - 2);
  if (end - start < 2 || (first !== 0x6f && first !== 0x75)) return undefined;
  const rime = toneOnFirst.get(text.slice(end - 2, end));
  // why: in qu the u belongs to the consonant: "quý" has one spelling
  if (rime === undefined || text.charAt(end - 3) === 'q') return undefined;
  return text.slice(start, end - 2) + rime;
}
