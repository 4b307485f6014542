import { describe, expect, test } from '@jest/globals';

import { ONSETS, RIMES } from '../../data/syllable-grammar';
import { placeTones } from './place-tones';
import { tonedWords } from './toned-words';
import { composeVowel, vowelParts } from './vietnamese-letters';

/** Every syllable with each tone on each of its vowels, rightly placed or not. */
function* writings(): Generator<string> {
  for (const onset of ['', ...ONSETS])
    for (const rime of RIMES)
      for (let at = 0; at < rime.length; at++)
        for (let tone = 1; tone <= 5; tone++) {
          const vowel = vowelParts(rime.charAt(at))?.vowel;
          const letters = Array.from(onset + rime);
          if (vowel !== undefined) letters[onset.length + at] = composeVowel(vowel, tone);
          yield letters.join('');
          // the i of "gi" and the u of "qu" may carry a tone by mistake
          const glide = vowelParts(onset.slice(-1))?.vowel;
          if (glide !== undefined) yield onset.slice(0, -1) + composeVowel(glide, tone) + rime;
        }
}

describe('tonedWords', () => {
  test('leaves out no word whose tone another place would suit', () => {
    const missed = [...new Set(writings())].filter((word) => {
      const isMovable = (['old', 'new'] as const).some((style) => placeTones(word, style) !== word);
      return (
        isMovable && [word, word.toUpperCase(), `a ${word}.`].some((text) => tonedWords(text).length === 0)
      );
    });
    expect(missed).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Rà lại văn hóa, thuỷ lợi', ['hóa', 'thuỷ']],
    ['hòan thành qúa hạn', ['hòan', 'qúa']],
    ['Báo cáo số liệu năm', []],
    // given in vain: the letters around a pair are not asked
    ['Rà soát quý', ['soát', 'quý']],
    [`một ${'số'.normalize('NFD')} việc`, ['số'.normalize('NFD')]],
    ['', []],
  ])('%j has %j', (text, expected) => {
    expect(tonedWords(text)).toEqual(expected);
  });
});
