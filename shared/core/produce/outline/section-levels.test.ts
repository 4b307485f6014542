import { describe, expect, test } from '@jest/globals';
import { sectionLevels } from './section-levels';

const levels = (numerals: string): string => sectionLevels(numerals.split(' ')).join('');

describe('sectionLevels', () => {
  test.each([
    ['I II III', '000'],
    ['A I II B I', '01101'],
    ['A B C D', '0000'],
    ['A B C D E F G H I J K', '00000000000'],
    ['A B C D E G H I K L M', '00000000000'],
    ['A B C D Đ E', '000000'],
    ['A I II B I II C I II D I', '01101101101'],
    ['H I II', '011'],
    ['A B C D E G H I II K I II', '000000011011'],
    ['I 1 2 II 1', '01101'],
    ['I II.1 II.2', '011'],
  ])('%s', (numerals, expected) => {
    expect(levels(numerals)).toBe(expected);
  });

  test('sections without a numeral share a level', () => {
    expect(sectionLevels(['', ''])).toEqual([0, 0]);
  });
});
