import { ONSETS, RIMES } from '../../data/syllable-grammar';
import { composeVowel, vowelParts } from './vietnamese-letters';

/** Where open oa, oe, uy carry their tone: `old` hóa, thúy; `new` hoá, thuý. All other rimes have one place. */
export type ToneStyle = 'old' | 'new';

/** A Vietnamese syllable without its tone, in lower case, and the tone (index in `TONE_MARKS`). */
export interface Syllable {
  readonly onset: string;
  readonly rime: string;
  readonly tone: number;
}

const rimes: ReadonlySet<string> = new Set(RIMES);
// why: "gi" and "qu" must be tried before "g" and before a rime that starts with u
const onsets: readonly string[] = ['', ...ONSETS].sort((a, b) => b.length - a.length);
const LONGEST_SYLLABLE = 7;
const STOPPED = /(?:ch|[ptc])$/;
const MARKED = 'ăâêôơư';

/** The syllable that `word` spells, wherever its tone stands; `undefined` when it spells none or has two tones. */
export function readSyllable(word: string): Syllable | undefined {
  const letters = word.normalize('NFC');
  if (letters.length > LONGEST_SYLLABLE) return undefined;
  let plain = '';
  let tone = 0;
  for (const letter of letters) {
    const parts = vowelParts(letter);
    if (parts && parts.tone > 0) {
      if (tone > 0) return undefined;
      tone = parts.tone;
    }
    plain += parts?.vowel ?? letter.toLowerCase();
  }
  const onset = onsets.find((start) => plain.startsWith(start) && rimes.has(plain.slice(start.length)));
  if (onset === undefined) return undefined;
  const rime = plain.slice(onset.length);
  // why: syllables closed by a stop know only sắc and nặng
  return STOPPED.test(rime) && tone < 4 ? undefined : { onset, rime, tone };
}

/** Whether open oa, oe, uy end the syllable with a tone: the only place where the two styles differ. */
export const hasToneChoice = ({ onset, rime, tone }: Syllable): boolean =>
  tone > 0 && onset !== 'qu' && (rime === 'oa' || rime === 'oe' || rime === 'uy');

/** The word with its tone where the grammar puts it; letters and case stay; no syllable, no change. */
export function placeTones(word: string, style: ToneStyle): string {
  const syllable = readSyllable(word);
  if (!syllable || syllable.tone === 0) return word;
  const target = syllable.onset.length + toneIndex(syllable, style);
  return Array.from(word.normalize('NFC'), (letter, index) => {
    const parts = vowelParts(letter);
    if (!parts) return letter;
    const placed = composeVowel(parts.vowel, index === target ? syllable.tone : 0);
    return parts.upper ? placed.toUpperCase() : placed;
  }).join('');
}

/** Index of the letter inside the rime that carries the tone. */
export function toneIndex(syllable: Syllable, style: ToneStyle): number {
  const { rime } = syllable;
  for (let index = rime.length - 1; index >= 0; index--) {
    if (MARKED.includes(rime.charAt(index))) return index;
  }
  const vowels = Array.from(rime).filter((letter) => vowelParts(letter)).length;
  if (vowels === 1) return 0;
  if (vowels === 3 || vowels < rime.length) return 1;
  return hasToneChoice(syllable) && style === 'new' ? 1 : 0;
}
