import { latinLookAlike } from './look-alikes';
import { isInvisible, isUnusualSpace } from './unusual-characters';
import { VOWELS, vowelParts } from './vietnamese-letters';

const VOWEL_CLASSES = VOWELS.length * 4;

/** Classes of characters beside the vowel letters, which come first (see `vowelClass`). */
export const CharacterClass = {
  LowerConsonant: VOWEL_CLASSES,
  UpperConsonant: VOWEL_CLASSES + 1,
  Digit: VOWEL_CLASSES + 2,
  Space: VOWEL_CLASSES + 3,
  LineBreak: VOWEL_CLASSES + 4,
  Tab: VOWEL_CLASSES + 5,
  Unusual: VOWEL_CLASSES + 6,
  Comma: VOWEL_CLASSES + 7,
  /** Other marks that no space stands before: . : ! ? ) */
  Closing: VOWEL_CLASSES + 8,
  Slash: VOWEL_CLASSES + 9,
  Hyphen: VOWEL_CLASSES + 10,
  Star: VOWEL_CLASSES + 11,
  SquareClose: VOWEL_CLASSES + 12,
  RoundOpen: VOWEL_CLASSES + 13,
  Ampersand: VOWEL_CLASSES + 14,
  Less: VOWEL_CLASSES + 15,
  Hash: VOWEL_CLASSES + 16,
  /** Letters and signs of Latin-1 that no Vietnamese text uses. */
  Latin1: VOWEL_CLASSES + 17,
  Combining: VOWEL_CLASSES + 18,
  LookAlike: VOWEL_CLASSES + 19,
  Other: VOWEL_CLASSES + 20,
} as const;

export const CLASS_COUNT = VOWEL_CLASSES + 21;

const SIGNS: ReadonlyMap<string, number> = new Map([
  [' ', CharacterClass.Space],
  ['\n', CharacterClass.LineBreak],
  ['\r', CharacterClass.LineBreak],
  ['\t', CharacterClass.Tab],
  [',', CharacterClass.Comma],
  [';', CharacterClass.Comma],
  ...Array.from('.:!?)', (sign) => [sign, CharacterClass.Closing] as const),
  ['/', CharacterClass.Slash],
  ['-', CharacterClass.Hyphen],
  ['*', CharacterClass.Star],
  [']', CharacterClass.SquareClose],
  ['(', CharacterClass.RoundOpen],
  ['&', CharacterClass.Ampersand],
  ['<', CharacterClass.Less],
  ['#', CharacterClass.Hash],
]);

/** Class of a vowel letter: its place in `VOWELS`, whether it carries a tone, its case. */
export const vowelClass = (vowel: string, toned: boolean, upper: boolean): number =>
  VOWELS.indexOf(vowel) * 4 + (toned ? 2 : 0) + (upper ? 1 : 0);

/** Vowel and tone of a class; `undefined` for classes of other characters. */
export const vowelOfClass = (cls: number): { readonly vowel: string; readonly toned: boolean } | undefined =>
  cls < VOWEL_CLASSES ? { vowel: VOWELS.charAt(cls >> 2), toned: (cls & 2) !== 0 } : undefined;

/** The class of a UTF-16 unit. */
export function classify(code: number): number {
  const character = String.fromCharCode(code);
  const parts = vowelParts(character);
  if (parts) return vowelClass(parts.vowel, parts.tone > 0, parts.upper);
  const sign = SIGNS.get(character);
  if (sign !== undefined) return sign;
  if (code >= 0x30 && code <= 0x39) return CharacterClass.Digit;
  if (code >= 0x300 && code < 0x370) return CharacterClass.Combining;
  if (isUnusualSpace(code) || isInvisible(code)) return CharacterClass.Unusual;
  if (latinLookAlike(character) !== undefined) return CharacterClass.LookAlike;
  if (code > 0x7f && code < 0x100) return CharacterClass.Latin1;
  const lower = character.toLowerCase();
  if (lower !== character) return CharacterClass.UpperConsonant;
  return character.toUpperCase() === character ? CharacterClass.Other : CharacterClass.LowerConsonant;
}
