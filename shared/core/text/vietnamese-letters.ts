/** Tones in the order of the alphabet: level, huyền, hỏi, ngã, sắc, nặng. */
export const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

/** The twelve vowel letters without tone, lower case. */
export const VOWELS = 'aăâeêioôơuưy';

/** A vowel letter taken apart: its toneless lower-case form, its tone, its case. */
export interface VowelParts {
  readonly vowel: string;
  /** Index in `TONE_MARKS`; 0 = no mark. */
  readonly tone: number;
  readonly upper: boolean;
}

const parts = new Map<string, VowelParts>();
for (const vowel of VOWELS) {
  TONE_MARKS.forEach((_mark, tone) => {
    const letter = composeVowel(vowel, tone);
    parts.set(letter, { vowel, tone, upper: false });
    parts.set(letter.toUpperCase(), { vowel, tone, upper: true });
  });
}

/** The letter for a vowel and a tone, composed (NFC). */
export function composeVowel(vowel: string, tone: number): string {
  return (vowel + (TONE_MARKS[tone] ?? '')).normalize('NFC');
}

/** Vowel, tone and case of a composed letter; `undefined` for consonants and all else. */
export const vowelParts = (letter: string): VowelParts | undefined => parts.get(letter);

/** Every composed vowel letter of both cases with its parts. */
export const vowelLetters = (): IterableIterator<[string, VowelParts]> => parts.entries();
