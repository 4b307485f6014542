import { RIMES } from '../../data/syllable-grammar';
import { once } from '../work/once';
import { toneIndex } from './place-tones';
import { vowelParts } from './vietnamese-letters';

/** A vowel letter without its kind of tone: what one pair of neighbours is told by. */
const pairKey = (first: string, firstToned: boolean, second: string, secondToned: boolean): string =>
  `${first}${firstToned ? '+' : ''}${second}${secondToned ? '+' : ''}`;

/** Neighbouring vowels that stand in some rightly spelled rime, in either tone style. */
const usualPairs = once((): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const rime of RIMES) {
    const toned = { onset: '', rime, tone: ANY_TONE };
    for (const place of [NOWHERE, toneIndex(toned, 'old'), toneIndex(toned, 'new')]) {
      for (let index = 1; index < rime.length; index++) {
        const [first, second] = [rime.charAt(index - 1), rime.charAt(index)];
        if (vowelParts(first) && vowelParts(second))
          pairs.add(pairKey(first, place === index - 1, second, place === index));
      }
    }
  }
  return pairs;
});

const ANY_TONE = 4;
const NOWHERE = -1;

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
  return !isPlain && !usualPairs().has(pairKey(first, firstToned, second, secondToned));
}
