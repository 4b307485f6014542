import { describe, expect, test } from '@jest/globals';

import { valueCell } from '../model/cell';
import type { Fix, Place } from '../model/finding';
import type { PatchOp } from '../model/patch';
import { mergeFixes } from './merge-fixes';
import { keepParts, planFixes } from './plan-fixes';

const place = (row: number): Place => ({
  sheet: 'A',
  range: { top: row, left: 0, bottom: row, right: 0 },
});
const set = (row: number, after: string): PatchOp => ({
  kind: 'set-cell',
  sheet: 'A',
  at: { row, column: 0 },
  before: valueCell('cũ'),
  after: valueCell(after),
});
const fix = (title: string, applicability: Fix['applicability'], ...ops: readonly PatchOp[]): Fix => ({
  title: { vi: title, en: title },
  applicability,
  ops,
});
const at = (row: number, ...fixes: readonly Fix[]) => ({ signal: { at: place(row) }, fixes });

describe('mergeFixes', () => {
  test('keeps safe and proposed apart', () => {
    const merged = mergeFixes([
      at(1, fix('Sửa', 'safe', set(1, 'a'))),
      at(2, fix('Sửa', 'suggestion', set(2, 'a'))),
      at(3, fix('Sửa', 'safe', set(3, 'a'))),
    ]);
    expect(merged.map(({ applicability, ops }) => [applicability, ops.length])).toEqual([
      ['safe', 2],
      ['suggestion', 1],
    ]);
  });

  test('never mixes two proposals into one: what has one title belongs together', () => {
    const merged = mergeFixes([
      at(1, fix('Là A', 'suggestion', set(1, 'A')), fix('Là B', 'suggestion', set(1, 'B'))),
      at(2, fix('Là B', 'suggestion', set(2, 'B'))),
    ]);
    expect(merged.map(({ title, ops }) => [title.vi, ops])).toEqual([
      ['Là A', [set(1, 'A')]],
      ['Là B', [set(1, 'B'), set(2, 'B')]],
    ]);
  });

  test('names a fix by what it does at every place, else by how many', () => {
    const merged = mergeFixes([
      at(1, fix('Ghi 01', 'safe', set(1, '01'))),
      at(2, fix('Ghi 02', 'safe', set(2, '02'))),
    ]);
    expect(merged.map(({ title }) => title.vi)).toEqual(['Sửa 2 ô']);
  });

  test('of two wishes for one cell the second waits for the next check', () => {
    const merged = mergeFixes([
      at(1, fix('Sửa', 'safe', set(1, 'a'))),
      at(1, fix('Sửa', 'safe', set(1, 'b'))),
      at(2, fix('Sửa', 'safe', set(2, 'a'))),
    ]);
    expect(merged[0]?.ops).toEqual([set(1, 'a'), set(2, 'a')]);
  });
});

describe('parts of a fix', () => {
  const [many] = mergeFixes([1, 2, 3].map((row) => at(row, fix('Sửa', 'safe', set(row, 'a')))));

  test('a cell that another fix writes holds back its own part only', () => {
    const { patch, postponed } = planFixes([fix('Khác', 'safe', set(2, 'khác')), many!], {
      vi: '',
      en: '',
    });
    expect(patch.ops).toEqual([set(2, 'khác'), set(1, 'a'), set(3, 'a')]);
    expect(postponed.map(({ ops }) => ops)).toEqual([[set(2, 'a')]]);
  });

  test('may be left one by one; with none left there is no fix', () => {
    expect(keepParts(many!, ({ ops }) => ops[0] !== many!.ops[1])?.ops).toEqual([set(1, 'a'), set(3, 'a')]);
    expect(keepParts(many!, () => true)).toBe(many);
    expect(keepParts(many!, () => false)).toBeUndefined();
  });
});
