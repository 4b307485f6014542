import { expect, test } from '@jest/globals';

import { romanNumeral, romanValue } from './roman-numeral';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [399, 'CCCXCIX'],
  [1994, 'MCMXCIV'],
  [3999, 'MMMCMXCIX'],
])('%d is %s', (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral);
});

test('what is written for the sections of a plan is read back', () => {
  for (let value = 1; value < 400; value++) expect(romanValue(romanNumeral(value))).toBe(value);
});

test.each(['', 'A', 'iv', 'IIa', '4'])('"%s" is no Roman numeral', (text) => {
  expect(romanValue(text)).toBeUndefined();
});
