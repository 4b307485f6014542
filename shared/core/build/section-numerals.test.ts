import { describe, expect, test } from '@jest/globals';
import { numberSections } from './section-numerals';

const numerals = (written: readonly string[], keep = false) =>
  numberSections(written, keep).map(({ numeral }) => numeral);

describe('numberSections', () => {
  test('counts Roman sections anew', () => {
    expect(numerals(['I', 'III', 'III.'])).toEqual(['I', 'II', 'III']);
  });

  test('starts the lower level anew under each letter', () => {
    const sections = numberSections(['A', 'I', 'II', 'B', 'I'], false);
    expect(sections.map(({ numeral, level }) => `${numeral}${String(level)}`)).toEqual([
      'A0',
      'I1',
      'II1',
      'B0',
      'I1',
    ]);
  });

  test('reads C and D as letters where the letters count up to them', () => {
    expect(numberSections(['A', 'B', 'C', 'D'], false).every(({ level }) => level === 0)).toBe(true);
  });

  test('leaves sections without numeral, dotted ones, and kept ones alone', () => {
    expect(numerals(['', 'II.1'])).toEqual(['', 'II.1']);
    expect(numerals(['2', '4'], true)).toEqual(['2', '4']);
  });
});
