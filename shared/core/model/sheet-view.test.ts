import { expect, test } from '@jest/globals';

import { EMPTY_CELL, formulaCell, valueCell } from './cell';
import { contentOf, sheetView } from './sheet-view';
import type { SheetSnapshot } from './snapshot';

const snapshot: SheetSnapshot = {
  id: 's1',
  name: 'Kế hoạch',
  origin: { row: 4, column: 1 },
  values: [['STT', 'Thời hạn'], [1, 46112, true], [], [null, '  ']],
  formulas: [{ row: 5, column: 1, formula: '=ROW()-5' }],
  displayed: [{ row: 5, column: 2, text: '31/03/2026', format: 'dd/mm/yyyy' }],
  merges: [
    { top: 4, left: 1, bottom: 4, right: 2 },
    { top: 0, left: 3, bottom: 1_048_575, right: 3 },
  ],
  hiddenRows: [],
};
const view = sheetView(snapshot);

test('places are those of the sheet, not of the array', () => {
  expect([view.top, view.left, view.bottom, view.right]).toEqual([4, 1, 8, 4]);
  expect(view.valueAt(4, 1)).toBe('STT');
  expect(view.valueAt(0, 0)).toBeNull();
  expect(view.valueAt(99, 99)).toBeNull();
});

test('a text is what the user sees', () => {
  expect(view.textAt(5, 2)).toBe('31/03/2026');
  expect(view.textAt(5, 1)).toBe('1');
  expect(view.textAt(5, 3)).toBe('TRUE');
  expect(view.textAt(6, 1)).toBe('');
  expect(view.textAt(7, 2)).toBe('  ');
  expect(view.displayedAt(5, 2)?.format).toBe('dd/mm/yyyy');
});

test('a content is the formula where there is one, so that an undo gives the formula back', () => {
  expect(view.contentAt(5, 1)).toEqual(formulaCell('=ROW()-5'));
  expect(view.formulaAt(5, 1)).toBe('=ROW()-5');
  expect(contentOf(view, { row: 5, column: 2 })).toEqual(valueCell(46112));
  expect(contentOf(view, { row: 6, column: 2 })).toEqual(EMPTY_CELL);
});

test('a merge is found from each of its cells, one over whole columns too', () => {
  expect(view.mergeAt(4, 2)).toBe(snapshot.merges[0]);
  expect(view.mergeAt(6, 3)).toBe(snapshot.merges[1]);
  expect(view.mergeAt(5, 2)).toBeUndefined();
});

test('a row of blanks is blank', () => {
  expect([4, 5, 6, 7, 8, 99].map((row) => view.isBlankRow(row))).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
});
