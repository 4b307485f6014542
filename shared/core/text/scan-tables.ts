import { CharacterClass as C, CLASS_COUNT, classify, vowelOfClass } from './character-classes';
import { TextFlag } from './text-flag';
import { isOddVowelPair } from './vowel-pairs';

/** Bits beyond `TextFlag` that the scan uses by itself. */
export const ScanBit = {
  /** A letter with an accent. */
  Accent: 1 << 17,
  /** A letter that Latin-1 lacks. */
  Vietnamese: 1 << 18,
  /** The pair's flags hold only if the characters around it agree. */
  InContext: 1 << 19,
} as const;

/** Where the class stands inside a number of `codeInfo`; the bits below are flags. */
export const CLASS_SHIFT = 24;

const FLAGS_OF_CLASS: Readonly<Record<number, number>> = {
  [C.Combining]: TextFlag.CombiningMark,
  [C.Unusual]: TextFlag.UnusualSpace,
  [C.Tab]: TextFlag.LooseSpace,
  [C.LineBreak]: TextFlag.LineBreak,
  [C.Digit]: TextFlag.Digit,
  [C.Latin1]: TextFlag.Latin1 | ScanBit.Accent,
  [C.LookAlike]: TextFlag.LookAlike,
};

/** Capitals of other scripts, and halves of letters beyond the basic plane, which may be capitals. */
const isOtherCapital = (code: number, cls: number): boolean =>
  code > 0x7f && !isUpper(cls) && /[\p{Lu}\p{Surrogate}]/u.test(String.fromCharCode(code));

function infoOf(code: number): number {
  const cls = classify(code);
  const isAccented = code >= 0xc0 && cls <= C.UpperConsonant;
  const accent = isAccented ? ScanBit.Accent | (code > 0xff ? ScanBit.Vietnamese : 0) : 0;
  const capital = isOtherCapital(code, cls) ? TextFlag.Capitals : 0;
  return (cls << CLASS_SHIFT) | (FLAGS_OF_CLASS[cls] ?? 0) | accent | capital;
}

/** Of a place in the tables that nobody has asked for; a plan uses a hundred of ten thousand. */
const UNKNOWN = -1;

const INFO_SIZE = 0x2100;
const infoTable = new Int32Array(INFO_SIZE).fill(UNKNOWN);

/** What one UTF-16 unit says by itself: its class above `CLASS_SHIFT`, flags below. */
export function codeInfo(code: number): number {
  // why: a look behind the end of a table makes every later look slow
  if (code >= INFO_SIZE) return infoOf(code);
  const known = infoTable[code] ?? UNKNOWN;
  return known === UNKNOWN ? (infoTable[code] = infoOf(code)) : known;
}

const isUpper = (cls: number): boolean => (vowelOfClass(cls) ? cls % 2 === 1 : cls === C.UpperConsonant);
const isLetter = (cls: number): boolean => cls <= C.UpperConsonant;
const isBlank = (cls: number): boolean => cls === C.Space || cls === C.LineBreak;

const isMarkup = (first: number, second: number): boolean =>
  (first === C.Star && (second === C.Star || isLetter(second))) ||
  (first === C.Hash && second === C.Space) ||
  (first === C.SquareClose && second === C.RoundOpen) ||
  ((first === C.RoundOpen || first === C.Hash) && second === C.Hash) ||
  ((first === C.Ampersand || first === C.Less) && (isLetter(second) || second === C.Hash)) ||
  (first === C.Less && second === C.Slash);

const isLoose = (first: number, second: number): boolean =>
  (isBlank(first) && second === C.Space) ||
  (first === C.Space && (second === C.LineBreak || second === C.Comma || second === C.Closing)) ||
  (first === C.Space && second === C.Slash);

function vowelPairFlags(first: number, second: number): number {
  const a = vowelOfClass(first);
  const b = vowelOfClass(second);
  if (!a || !b) return 0;
  const isChoice = ['oa', 'oe', 'uy'].includes(a.vowel + b.vowel) && a.toned !== b.toned;
  // why: before a consonant the tone never stands on the first of the two
  if (isChoice) return ScanBit.InContext | TextFlag.ToneChoice | (a.toned ? TextFlag.OddVowels : 0);
  return isOddVowelPair(a.vowel, a.toned, b.vowel, b.toned) ? ScanBit.InContext | TextFlag.OddVowels : 0;
}

function flagsOfPair(first: number, second: number): number {
  const isSymbol = (isUpper(first) || first === C.Digit) && (second === C.Slash || second === C.Hyphen);
  return (
    vowelPairFlags(first, second) |
    (isUpper(first) && isUpper(second) ? TextFlag.Capitals : 0) |
    (isLoose(first, second) ? TextFlag.LooseSpace : 0) |
    (isMarkup(first, second) ? TextFlag.Markup : 0) |
    (first === C.Comma && isLetter(second) ? TextFlag.TightComma : 0) |
    (isSymbol ? ScanBit.InContext | TextFlag.SymbolSlash : 0)
  );
}

/** Length of a row of the table of pairs, as a power of two. */
const PAIR_SHIFT = 7;

const pairTable = new Int32Array(CLASS_COUNT << PAIR_SHIFT).fill(UNKNOWN);

/** Flags of two neighbouring classes. */
export function pairFlags(first: number, second: number): number {
  const place = (first << PAIR_SHIFT) | second;
  const known = pairTable[place] ?? UNKNOWN;
  return known === UNKNOWN ? (pairTable[place] = flagsOfPair(first, second)) : known;
}
