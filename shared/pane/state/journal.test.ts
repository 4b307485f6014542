import { expect, test } from '@jest/globals';

import type { PatchOp } from '../../core/model/patch';
import { valueCell } from '../../core/model/cell';
import type { JournalEntry } from './journal';
import { entriesToUndo } from './journal';

const entry = (id: number, ...ops: readonly PatchOp[]): JournalEntry => ({
  id,
  label: { vi: `Lần ${String(id)}`, en: `Step ${String(id)}` },
  inverse: { version: 1, label: { vi: '', en: '' }, ops },
  size: ops.length,
});
const setCell: PatchOp = {
  kind: 'set-cell',
  sheet: 'A',
  at: { row: 0, column: 0 },
  before: valueCell('b'),
  after: valueCell('a'),
};
const insertRow: PatchOp = { kind: 'insert-rows', sheet: 'A', row: 3, rows: [{ cells: [] }] };
const ids = (entries: readonly JournalEntry[]) => entries.map(({ id }) => id);

test('an application is taken back alone while later ones only set cells', () => {
  expect(ids(entriesToUndo([entry(1, setCell), entry(2, setCell)], 1))).toEqual([1]);
});

test('later moves of rows on the same sheet go first, on another sheet they do not matter', () => {
  expect(ids(entriesToUndo([entry(1, setCell), entry(2, insertRow), entry(3, setCell)], 1))).toEqual([
    3, 2, 1,
  ]);
  expect(ids(entriesToUndo([entry(1, setCell), entry(2, { ...insertRow, sheet: 'B' })], 1))).toEqual([1]);
  expect(entriesToUndo([], 1)).toEqual([]);
});
