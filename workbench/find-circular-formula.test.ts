import { describe, expect, test } from '@jest/globals';

import { parseCell } from '../shared/core/model/range';
import type { SheetSnapshot } from '../shared/core/model/snapshot';
import { findCircularFormula } from './find-circular-formula';

const sheetWith = (formulas: Readonly<Record<string, string>>): SheetSnapshot => ({
  id: 's',
  name: 'Kế hoạch',
  origin: { row: 0, column: 0 },
  values: [],
  formulas: Object.entries(formulas).map(([cell, formula]) => ({ ...parseCell(cell)!, formula })),
  displayed: [],
  merges: [],
  hiddenRows: [],
});

const ALL = { top: 0, left: 0, bottom: 100_000, right: 100 };
const cycleIn = (sheet: SheetSnapshot) => findCircularFormula(sheet, [ALL]);

describe('findCircularFormula', () => {
  test.each([
    [{ A1: '=B1', B1: '=A1' }],
    [{ A1: '=SUM($A$1:A9)' }],
    [{ A1: '=IF(C3>0,B2,0)', B2: '=C3', C3: '=a1+1' }],
  ])('finds the cycle in %j', (formulas) => {
    expect(cycleIn(sheetWith(formulas))).toBeDefined();
  });

  test.each([
    [{ A1: '=B1', B1: '=C1' }],
    [{ A1: '="A1"&B1' }],
    [{ A1: "='Khác'!A1" }],
    [{ A1: '=Khac!A1' }],
    [{ A2: '=A1+1', A3: '=A2+1', A4: '=SUM(A1:A3)' }],
  ])('finds none in %j', (formulas) => {
    expect(cycleIn(sheetWith(formulas))).toBeUndefined();
  });

  test('a chain as long as a sheet needs no deep stack', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`A${String(index + 1)}`, `=A${String(index + 2)}`]),
    );
    expect(cycleIn(sheetWith(chain))).toBeUndefined();
  });

  test('only what the table hangs on counts', () => {
    const area = { top: 0, left: 0, bottom: 9, right: 3 };
    const beside = { H1: '=H1+A1' };
    expect(findCircularFormula(sheetWith(beside), [area])).toBeUndefined();
    expect(findCircularFormula(sheetWith({ ...beside, A1: '=H1' }), [area])).toBeDefined();
  });
});
