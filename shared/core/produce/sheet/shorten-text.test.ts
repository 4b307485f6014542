import { describe, expect, test } from '@jest/globals';
import { known } from './expression';
import { shortened, shortenText } from './shorten-text';

describe('shortenText', () => {
  test('leaves a short text alone', () => {
    expect(shortenText('Phòng Nội vụ', 20)).toBe('Phòng Nội vụ');
  });

  test('cuts at a word’s end', () => {
    expect(shortenText('Tổ chức tập huấn nghiệp vụ cho công chức', 30)).toBe('Tổ chức tập huấn nghiệp…');
  });

  test('cuts a word that has no end in reach', () => {
    expect(shortenText('x'.repeat(50), 20)).toBe(`${'x'.repeat(19)}…`);
  });

  test('the formula looks for the blank from the same place on', () => {
    expect(shortened(known('$B$7', 'Tập huấn'), 30).formula).toContain('FIND(" ",$B$7,20)');
  });
});
