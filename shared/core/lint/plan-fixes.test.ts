import { describe, expect, test } from '@jest/globals';

import { valueCell } from '../model/cell';
import type { Fix } from '../model/finding';
import type { PatchOp } from '../model/patch';
import { planFixes } from './plan-fixes';

const LABEL = { vi: 'Sửa', en: 'Fix' };
const fix = (...ops: readonly PatchOp[]): Fix => ({ title: LABEL, applicability: 'safe', ops });
const set = (row: number, after: string): PatchOp => ({
  kind: 'set-cell',
  sheet: 'A',
  at: { row, column: 0 },
  before: valueCell('cũ'),
  after: valueCell(after),
});
const remove = (row: number): PatchOp => ({ kind: 'delete-rows', sheet: 'A', row, rows: [{ cells: [] }] });
const insert = (row: number, text: string): PatchOp => ({
  kind: 'insert-rows',
  sheet: 'A',
  row,
  rows: [{ cells: [{ column: 0, content: valueCell(text) }] }],
});

describe('planFixes', () => {
  test('takes equal steps once and leaves a second wish for a cell for later', () => {
    const clash = fix(set(1, 'khác'), set(2, 'b'));
    const { patch, postponed } = planFixes([fix(set(1, 'a')), fix(set(1, 'a')), clash], LABEL);
    expect(patch.ops).toEqual([set(1, 'a')]);
    expect(postponed).toEqual([clash]);
  });

  test('removes rows last and from below, and never sets a cell of a removed row', () => {
    const late = fix(set(3, 'a'));
    const { patch, postponed } = planFixes([fix(remove(3)), fix(set(1, 'a')), fix(remove(7)), late], LABEL);
    expect(patch.ops).toEqual([set(1, 'a'), remove(7), remove(3)]);
    expect(postponed).toEqual([late]);
  });

  test('puts rows in from below; those of one place stand as they were told, behind what goes there', () => {
    const [a, b, c] = [insert(3, 'a'), insert(3, 'b'), insert(9, 'c')];
    const { patch } = planFixes(
      [fix(a), fix(set(1, 'a')), fix(b), fix(remove(3)), fix(c), fix(remove(7))],
      LABEL,
    );
    expect(patch.ops).toEqual([set(1, 'a'), c, remove(7), remove(3), b, a]);
  });

  test('many fixes cost no more each than a few', () => {
    const fixes = Array.from({ length: 20_000 }, (_, row) => fix(set(row, 'a')));
    expect(planFixes(fixes, LABEL).patch.ops).toHaveLength(20_000);
  });
});
