import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { valueCell } from '../model/cell';
import type { PatchOp } from '../model/patch';
import { WorkbookEdit } from '../patch/workbook-edit';
import { applyPatch } from '../patch/apply-patch';
import { snapshotFromText } from '../table/snapshot-from-text';
import type { CalendarDate } from '../model/calendar-date';
import { createFixTrail } from './fix-trail';

const label = { vi: '', en: '' };
const rows = 30;

/** A sheet whose every row says its own number. */
const numbered = () =>
  snapshotFromText(Array.from({ length: rows }, (_, row) => `dòng ${String(row)}`).join('\n'), {
    today: '2026-03-02' as CalendarDate,
  });

test('a row of the copy is traced to the row that says the same', () => {
  const deletions = fc.array(fc.record({ row: fc.nat(rows - 8), count: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(deletions, (steps) => {
      const snapshot = numbered();
      const sheet = snapshot.sheets[0]?.id ?? '';
      const trail = createFixTrail();
      let workbook = snapshot;
      let left = rows;
      for (const { row, count } of steps) {
        if (row + count > left) continue;
        const removed = new WorkbookEdit(workbook.sheets).find(sheet)?.readRows(row, count) ?? [];
        const op: PatchOp = { kind: 'delete-rows', sheet, row, rows: removed };
        const outcome = applyPatch(workbook, { version: 1, label, ops: [op] });
        if (!outcome.ok) throw new Error('not applied');
        workbook = outcome.workbook;
        trail.add([], [op]);
        left -= count;
      }
      for (let row = 0; row < left; row++) {
        const content = new WorkbookEdit(workbook.sheets).find(sheet)?.get({ row, column: 0 });
        expect(content).toEqual(valueCell(`dòng ${String(trail.sourceRow(sheet, row))}`));
      }
    }),
    { numRuns: 60 },
  );
});

test('a fix is told at the place where its cell once stood', () => {
  const trail = createFixTrail();
  const title = { vi: 'Sửa chữ hoa', en: 'Capitals' };
  const cell = (row: number): PatchOp => ({
    kind: 'set-cell',
    sheet: 's',
    at: { row, column: 2 },
    before: valueCell('a'),
    after: valueCell('b'),
  });
  trail.add([], [{ kind: 'delete-rows', sheet: 's', row: 1, rows: [{ cells: [] }, { cells: [] }] }]);
  trail.add([{ title, applicability: 'safe', ops: [cell(3)] }], [cell(3)]);
  expect([...trail.fixesIn('s', 5)]).toEqual([[2, [title]]]);
  expect(trail.fixesIn('s', 3).size).toBe(0);
});
