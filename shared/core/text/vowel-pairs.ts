import { RIMES } from '../../data/syllable-grammar';
import { placeTones } from './place-tones';
import { composeVowel, vowelParts } from './vietnamese-letters';

/** A vowel letter without its kind of tone: what one pair of neighbours is told by. */
const pairKey = (first: string, firstToned: boolean, second: string, secondToned: boolean): string =>
  `${first}${firstToned ? '+' : ''}${second}${secondToned ? '+' : ''}`;

/** Neighbouring vowels that stand in some rightly spelled rime, in either tone style. */
const usualPairs: ReadonlySet<string> = new Set(
  RIMES.flatMap((rime) => [...pairsOf(rime), ...tonedPairs(rime)]),
);

function tonedPairs(rime: string): readonly string[] {
  const SHARP = 4; // why: every rime, also one closed by a stop, takes sắc
  const toned = composeVowel(rime.charAt(0), SHARP) + rime.slice(1);
  return (['old', 'new'] as const).flatMap((style) => pairsOf(placeTones(toned, style)));
}

function pairsOf(rime: string): readonly string[] {
  const letters = Array.from(rime, (letter) => vowelParts(letter));
  return letters.flatMap((first, index) => {
    const second = letters[index + 1];
    return first && second ? [pairKey(first.vowel, first.tone > 0, second.vowel, second.tone > 0)] : [];
  });
}

/**
 * Whether two neighbouring vowels, at least one beyond a–z, stand in no Vietnamese rime: a misplaced tone,
 * a slip, or text of a legacy font. The u of "qu" and the i of "gi" are no vowels; the caller leaves them out.
 */
export function isOddVowelPair(
  first: string,
  firstToned: boolean,
  second: string,
  secondToned: boolean,
): boolean {
  const isPlain = !firstToned && !secondToned && /^[aeiouy]$/.test(first) && /^[aeiouy]$/.test(second);
  return !isPlain && !usualPairs.has(pairKey(first, firstToned, second, secondToned));
}
