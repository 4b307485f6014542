import { describe, expect, test } from '@jest/globals';

import { readInput } from './read-input';

const read = (input: unknown, format = 'General') => readInput(input, format, 2026);

describe('typing into a spreadsheet in vi_VN', () => {
  test.each([
    ['1.000', 1000],
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
    ['00123', 123],
    ['+84', 84],
    ['12%', 0.12],
    ['TRUE', true],
    ["'=1+1", '=1+1'],
    ["''x", "'x"],
    ['Văn phòng', 'Văn phòng'],
    ['31/2', '31/2'],
  ])('%s becomes %s', (input, value) => {
    expect(read(input)).toMatchObject({ value, formula: '' });
  });

  test('what looks like a date becomes one', () => {
    expect(read('1/3')).toEqual({ value: 46_082, formula: '', format: 'dd/mm/yyyy' });
    expect(read('2026-03-01')).toMatchObject({ value: 46_082 });
  });

  test('a cell of plain text keeps what is written, but not a formula', () => {
    expect(read('1/3', '@').value).toBe('1/3');
    expect(read(5, '@').value).toBe('5');
    expect(read('=1+1', '@').formula).toBe('=1+1');
  });

  test('commas between arguments are an error', () => {
    expect(read('=SUM(A1,B1)').value).toBe('#ERROR!');
    expect(read('=SUM(A1;0,5)&"a, b"').value).toBe('');
  });
});
