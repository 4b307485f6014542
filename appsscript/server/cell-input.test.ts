import { describe, expect, test } from '@jest/globals';

import { EMPTY_CELL, formulaCell, valueCell } from '../../shared/core/model/cell';
import { bookNotation } from './book-notation';
import { cellInput } from './cell-input';

const { toBook } = bookNotation('vi_VN', { gidOf: () => undefined, nameOf: () => undefined });

const input = (value: string, isPlainText = false) => cellInput(valueCell(value), { toBook, isPlainText });

describe('what is given to setValues', () => {
  test.each(['=1+1', '+84', '-1-1', '@SUM(1)', "'nháy", ' =1', '\ufeff=1', '#N/A', 'TRUE', ' đúng '])(
    'text like a formula or a value keeps being text: %j',
    (text) => {
      expect(input(text)).toBe(`'${text}`);
    },
  );

  test.each(['1/3', '00123', '5/1/2026', '12%', '1.000', '1,5', 'Tháng 3', '15 March'])(
    'text with digits keeps being text: %j',
    (text) => {
      expect(input(text)).toBe(`'${text}`);
      expect(input(text, true)).toBe(text);
    },
  );

  test('plain text stays as it is, and formulas are guarded even in cells of plain text', () => {
    expect(input('Văn phòng')).toBe('Văn phòng');
    expect(input('=1+1', true)).toBe("'=1+1");
  });

  test('formulas follow the locale, other values go as they are', () => {
    const options = { toBook, isPlainText: false };
    expect(cellInput(formulaCell('=SUM(A1,0.5)'), options)).toBe('=SUM(A1;0,5)');
    expect(cellInput(valueCell(1.5), options)).toBe(1.5);
    expect(cellInput(valueCell(true), options)).toBe(true);
    expect(cellInput(EMPTY_CELL, options)).toBe('');
  });
});
