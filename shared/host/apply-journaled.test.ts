import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../core/model/calendar-date';
import { valueCell } from '../core/model/cell';
import type { WorkbookPatch } from '../core/model/patch';
import { JOURNAL_SHEET, readJournal } from '../core/store/journal-sheet';
import { snapshotFromText } from '../core/table/snapshot-from-text';
import { applyJournaled } from './apply-journaled';
import type { MemoryHost } from './memory-host';
import { createMemoryHost } from './memory-host';
import { HostError } from './workbook-host';

const open = (): MemoryHost =>
  createMemoryHost(snapshotFromText('a\nb', { today: '2026-03-02' as CalendarDate }));
const change = (host: MemoryHost, row: number, before: string, after: string): WorkbookPatch => ({
  version: 1,
  label: { vi: `Sửa ${after}`, en: `Fix ${after}` },
  ops: [
    {
      kind: 'set-cell',
      sheet: host.current().sheets[0]?.id ?? '',
      at: { row, column: 0 },
      before: valueCell(before),
      after: valueCell(after),
    },
  ],
});
const time = '2026-03-02T08:00:00';

test('change and entry go in one apply', async () => {
  const host = open();
  const patches: WorkbookPatch[] = [];
  const counting = {
    ...host,
    apply: (patch: WorkbookPatch) => {
      patches.push(patch);
      return host.apply(patch);
    },
  };
  await applyJournaled(counting, change(host, 0, 'a', 'x'), { snapshot: host.current(), time });
  await applyJournaled(counting, change(host, 0, 'x', 'y'), { snapshot: host.current(), time });
  expect(patches).toHaveLength(2);
  expect(readJournal(host.current()).map(({ label }) => label.vi)).toEqual(['Sửa x', 'Sửa y']);
});

test('an entry that another command wrote meanwhile is kept', async () => {
  const host = open();
  const snapshot = host.current();
  await applyJournaled(host, change(host, 0, 'a', 'x'), { snapshot, time });
  const second = await applyJournaled(host, change(host, 1, 'b', 'y'), { snapshot, time });
  expect(second).toMatchObject({ ok: true, isWritten: true });
  expect(readJournal(host.current())).toHaveLength(2);
});

test('a workbook that takes no new sheet is changed all the same, and a real conflict is told', async () => {
  const host = open();
  const closed = {
    ...host,
    apply: (patch: WorkbookPatch) =>
      patch.ops.some(({ kind }) => kind === 'put-sheet')
        ? Promise.reject(new HostError('protected', 'Sổ tính được bảo vệ.', 'Protected.'))
        : host.apply(patch),
  };
  const snapshot = host.current();
  const result = await applyJournaled(closed, change(host, 0, 'a', 'x'), { snapshot, time });
  expect(result).toMatchObject({ ok: true, isWritten: false, entry: { isKept: false } });
  expect(host.current().sheets.map(({ name }) => name)).not.toContain(JOURNAL_SHEET);
  const stale = await applyJournaled(closed, change(host, 0, 'a', 'z'), { snapshot, time });
  expect(stale).toMatchObject({ ok: false, conflicts: [{ reason: 'changed', found: valueCell('x') }] });
});
