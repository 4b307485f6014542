import { expect, test } from '@jest/globals';

import { readMark } from './row-mark';

test.each([
  ['7', 7],
  ['(0012)', 12],
  ['12a.', 12],
  // a table of the whole country: its rows were once words, and every cell of theirs was searched for a signature
  ['10000', 10_000],
  ['166050.', 166_050],
])('%s counts', (text, value) => {
  expect(readMark(text)).toMatchObject({ style: 'number', key: 'number', value });
});

test('a sum of money or a telephone number counts nothing', () => {
  expect(readMark('15000000')?.style).not.toBe('number');
});
