import { describe, expect, test } from '@jest/globals';

import { RowShift } from '../rows/row-shift';
import { shiftFormula } from '../rows/shift-formula';
import { readFormula, storeFormula } from './future-functions';
import { formulaTranslator } from './translate-formula';

const remove = (formula: string): string => {
  const shifted = shiftFormula(formula, new RowShift('delete', 'Kế hoạch', [{ row: 4, count: 2 }]), {
    owner: 'Kế hoạch',
  });
  return shifted.lost.length > 0 ? 'lost' : shifted.text;
};

describe('formulas when rows 5 and 6 go', () => {
  test.each([
    ['A1+A7', 'A1+A5'],
    ['SUM($A$1:B10)', 'SUM($A$1:B8)'],
    ['SUM(A5:A9)', 'SUM(A5:A7)'],
    ['SUM(A3:A6)', 'SUM(A3:A4)'],
    ['SUM(A9:A5)', 'SUM(A7:A5)'],
    ['A5', 'lost'],
    ['SUM(A5:A6)', 'lost'],
    ['SUM(A:C)+SUM(7:9)', 'SUM(A:C)+SUM(5:7)'],
    ['\'Kế hoạch\'!A9&"A9"', '\'Kế hoạch\'!A7&"A9"'],
    ["'Trang khác'!A9+Sheet2!A9+A9", "'Trang khác'!A9+Sheet2!A9+A7"],
    ["[1]Kế!A9+'[1]Kế hoạch'!A9", "[1]Kế!A9+'[1]Kế hoạch'!A9"],
    ['LOG10(9)+TenA9+A9.b', 'LOG10(9)+TenA9+A9.b'],
    ['Bang1[[#This Row],[A9]]+A9', 'Bang1[[#This Row],[A9]]+A7'],
    ['IF(A9>0,"có ""A9""",A9#)', 'IF(A7>0,"có ""A9""",A7#)'],
    ['-A9^2%', '-A7^2%'],
    ['1E9+A9', '1E9+A7'],
  ])('%s', (formula, expected) => {
    expect(remove(formula)).toBe(expected);
  });

  test('a sum over several sheets is not followed', () => {
    const shift = new RowShift('delete', 'Một', [{ row: 4, count: 1 }]);
    expect(shiftFormula('SUM(Một:Ba!A9)', shift, {}).isUnsupported).toBe(true);
  });
});

describe('formulas elsewhere', () => {
  test('relative references move, fixed ones stay', () => {
    expect(formulaTranslator('A1+$A1+A$1+$A$1+SUM(B2:$C$3)')(2, 1)).toBe('B3+$A3+B$1+$A$1+SUM(C4:$C$3)');
  });

  test('young functions are stored with their prefix and read without', () => {
    const stored = storeFormula('=TEXTJOIN(";",TRUE,FILTER(A1:A3,B1:B3="IFS("))');
    expect(stored).toBe('_xlfn.TEXTJOIN(";",TRUE,_xlfn._xlws.FILTER(A1:A3,B1:B3="IFS("))');
    expect(readFormula(stored)).toBe('=TEXTJOIN(";",TRUE,FILTER(A1:A3,B1:B3="IFS("))');
  });
});
