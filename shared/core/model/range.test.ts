import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  cellRange,
  columnLetters,
  formatCell,
  formatRange,
  parseCell,
  parseColumnLetters,
  parseRange,
  rangeContains,
  topLeft,
} from './range';

/** The last cell of a sheet of Excel is XFD1048576. */
const positions = fc.record({
  row: fc.integer({ min: 0, max: 1_048_575 }),
  column: fc.integer({ min: 0, max: 16_383 }),
});

describe('A1 notation', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(parseColumnLetters(letters.toLowerCase())).toBe(column);
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        expect(parseCell(formatCell(a))).toEqual(a);
        const range = parseRange(`${formatCell(a)}:${formatCell(b)}`)!;
        expect(parseRange(`${formatCell(b)}:${formatCell(a)}`)).toEqual(range);
        expect(parseRange(formatRange(range))).toEqual(range);
        expect([a, b].every((at) => rangeContains(range, at))).toBe(true);
        expect(topLeft(range)).toEqual({
          row: Math.min(a.row, b.row),
          column: Math.min(a.column, b.column),
        });
      }),
    );
  });

  test('a single cell has no colon, and absolute signs are read over', () => {
    expect(formatRange(cellRange({ row: 8, column: 2 }))).toBe('C9');
    expect(parseRange('$C$9')).toEqual(cellRange({ row: 8, column: 2 }));
  });

  test.each(['', 'C0', '9C', 'C9:', 'A1:B2:C3', 'ABCD1', 'C99999999', 'Đ1', "'x'!A1"])(
    '"%s" is no range',
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );
});
