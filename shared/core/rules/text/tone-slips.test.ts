import { expect, test } from '@jest/globals';

import { slipIn } from './tone-slips';

test.each([
  ['hoá', 'old', { word: 'hoá', right: 'hóa', messageId: 'otherStyle' }],
  ['hóa', 'new', { word: 'hóa', right: 'hoá', messageId: 'otherStyle' }],
  ['hóa', 'old', undefined],
  ['quý', 'old', undefined],
  ['kế', 'new', undefined],
] as const)('%s held to the %s style', (word, style, slip) => {
  expect(slipIn(word, style)).toEqual(slip);
  expect(slipIn(word.normalize('NFD'), style)).toEqual(slip);
});
