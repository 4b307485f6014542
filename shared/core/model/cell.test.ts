import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CellContent } from './cell';
import { EMPTY_CELL, formulaCell, isFilledContent, sameContent, valueCell } from './cell';

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom(
    EMPTY_CELL,
    valueCell(''),
    valueCell(0),
    valueCell(false),
    valueCell('=A1'),
    formulaCell('=A1'),
  ),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)).map(valueCell),
  fc.string().map((text) => formulaCell(`=${text}`)),
);

test('equality of contents is an equivalence', () => {
  fc.assert(
    fc.property(contents, contents, contents, (a, b, c) => {
      expect(sameContent(a, a)).toBe(true);
      expect(sameContent(a, b)).toBe(sameContent(b, a));
      if (sameContent(a, b) && sameContent(b, c)) expect(sameContent(a, c)).toBe(true);
    }),
  );
});

test('what is alike is filled alike', () => {
  fc.assert(
    fc.property(contents, contents, (a, b) => {
      if (sameContent(a, b)) expect(isFilledContent(a)).toBe(isFilledContent(b));
    }),
  );
});

test.each([
  ['an empty text is an empty cell', valueCell(''), EMPTY_CELL, true],
  ['zero is not empty', valueCell(0), EMPTY_CELL, false],
  ['"1" is not 1', valueCell('1'), valueCell(1), false],
  ['a text that looks like a formula is none', valueCell('=A1'), formulaCell('=A1'), false],
])('%s', (_, a, b, same) => {
  expect(sameContent(a, b)).toBe(same);
});

test('only nothing is not filled', () => {
  expect([EMPTY_CELL, valueCell('')].map(isFilledContent)).toEqual([false, false]);
  expect([valueCell(0), valueCell(false), valueCell(' '), formulaCell('=""')].map(isFilledContent)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
