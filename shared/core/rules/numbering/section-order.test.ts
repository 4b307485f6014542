import { describe, expect, test } from '@jest/globals';

import { misplacedSections } from './section-order';

const wrong = (...numerals: readonly string[]): readonly string[] =>
  misplacedSections(numerals.map((numeral) => ({ at: { row: 0, column: 0 }, numeral, title: '' }))).map(
    ({ section, kind }) => `${section.numeral} ${kind}`,
  );

describe('misplacedSections', () => {
  test.each([
    [['I', 'II', 'III', 'IV']],
    [['A', 'B', 'C', 'D']],
    [['A', 'I', 'II', 'B', 'I', 'II']],
    [['I', '1', '2', 'II', '1']],
    [['I.1', 'I.2', 'II.1', 'II.2']],
    [['I', 'II', 'III.1.1', 'III.1.2', 'III.2', 'IV']],
    [['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K', 'L']],
    [['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'II', 'I', 'K']],
    [['', '', '']],
  ])('accepts %j', (numerals) => {
    expect(wrong(...numerals)).toEqual([]);
  });

  test.each([
    [['I', 'III'], 'III order'],
    [['I', 'II', 'II'], 'II repeated'],
    [['II', 'I'], 'II order'],
    [['A', 'C'], 'C order'],
    [['I.1', 'I.3'], 'I.3 order'],
  ])('finds what is wrong in %j', (numerals, first) => {
    expect(wrong(...numerals)[0]).toBe(first);
  });
});
