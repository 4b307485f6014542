import { expect, test } from '@jest/globals';

import { EMPTY_CELL } from '../../../shared/core/model/cell';
import type { SheetDraft } from '../../../shared/core/model/sheet-draft';
import { borderAreas } from './border-areas';

const draft = (rows: readonly string[]): SheetDraft => ({
  name: 'x',
  columnWidths: [],
  rows: rows.map((row) => ({
    cells: Array.from(row).map((letter) => (letter === '.' ? null : { content: EMPTY_CELL, style: letter })),
  })),
  styles: { k: { border: true }, x: { border: true, borderColor: '#BFBFBF' }, t: {} },
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
});

test('lined cells of one colour make rectangles', () => {
  expect([...borderAreas(draft(['tt..', 'kkkk', 'kkkk', '.xx.', '.xx.', 'kkkk']))]).toEqual([
    ['#000000', ['A2:D3', 'A6:D6']],
    ['#BFBFBF', ['B4:C5']],
  ]);
});

test('a draft without lines has no areas', () => {
  expect(borderAreas(draft(['tt', '..'])).size).toBe(0);
});
