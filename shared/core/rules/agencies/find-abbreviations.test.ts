import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { findAbbreviations, mayHoldAbbreviation } from './find-abbreviations';

const isKnown = (text: string): boolean => text === 'UBND' || text === 'TT';

test('a text whose capitals are known holds no abbreviation worth a remark', () => {
  const piece = fc.constantFrom(
    ...[
      'UBND',
      'HĐND',
      'TT',
      'VH',
      'Sở',
      'xã',
      'AĐB',
      'II',
      '12',
      '/',
      '-',
      '&',
      ',',
      'văn hóa',
      'TTVH',
      'Ủy',
    ],
    ...['Đ', 'T\u0301T', 'A\u200bB', 'UBNDx', 'lưu'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('', ' '), (pieces, joint) => {
      const text = pieces.join(joint);
      const told = findAbbreviations(text).filter((one) => one.reading !== undefined || !isKnown(one.text));
      if (!mayHoldAbbreviation(text, isKnown)) expect(told).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  expect(mayHoldAbbreviation('UBND xã, Công an', isKnown)).toBe(false);
  expect(mayHoldAbbreviation('UBND xã, VHTT', isKnown)).toBe(true);
});

test.each([
  ['Tập đoàn FPT, Công ty MISA', []],
  ['Tập đoàn FPT, ĐVTN xã', ['ĐVTN']],
  ['phần mềm FPT', ['FPT']],
])('the letters of a company are its name: %j', (text, expected) => {
  expect(findAbbreviations(text).map((one) => one.text)).toEqual(expected);
});
