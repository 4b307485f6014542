import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Gap, isAllCapitals, isCapitalised, lexName } from './lex-name';

test('words are the text without its signs, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { words } = lexName(text);
      let end = 0;
      for (const word of words) {
        expect(text.slice(word.start, word.end)).toBe(word.raw);
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(/[\p{L}\p{N}]/u.test(text.slice(end, word.start))).toBe(false);
        end = word.end;
      }
      expect(/[\p{L}\p{N}]/u.test(text.slice(end))).toBe(false);
    }),
  );
});

test('signs before each word and behind the last', () => {
  const { words, tail } = lexName('- Sở Y tế; UBND xã (VH&TT)\n');
  expect(words.map(({ raw, gap }) => [raw, gap])).toEqual([
    ['Sở', Gap.Dash | Gap.Space],
    ['Y', Gap.Space],
    ['tế', Gap.Space],
    ['UBND', Gap.Hard | Gap.Space],
    ['xã', Gap.Space],
    ['VH', Gap.Open | Gap.Space],
    ['TT', Gap.Ampersand],
  ]);
  expect(tail).toBe(Gap.Close | Gap.Break);
  expect(words.map(isCapitalised)).toEqual([true, true, false, true, false, true, true]);
  expect(words.filter(isAllCapitals).map(({ raw }) => raw)).toEqual(['Y', 'UBND', 'VH', 'TT']);
});
