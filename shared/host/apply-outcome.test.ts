import { describe, expect, test } from '@jest/globals';

import { check } from '../core/commands/check';
import { fix } from '../core/commands/fix';
import type { CalendarDate } from '../core/model/calendar-date';
import type { ApplyResult, Conflict, WorkbookPatch } from '../core/model/patch';
import { conflictMessage } from '../core/patch/conflict-message';
import { snapshotFromText } from '../core/table/snapshot-from-text';
import { runToEnd } from '../core/work/slices';
import { applyOutcome, doOutcome } from './apply-outcome';
import type { MemoryHost } from './memory-host';
import { createMemoryHost } from './memory-host';
import { runWaiting } from './steps';

const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
  '1\tRà soát  thủ tục hành chính\tPhòng  Kinh tế\tTháng 6/2026',
  '2\tTập huấn kỹ năng  số\tPhòng Kinh tế\tTháng 7/2026',
].join('\n');

const open = (): MemoryHost =>
  createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));

/** Writes as the host does, but refuses what touches `row` with `reason`. */
const refusing =
  (host: MemoryHost, row: number, reason: Conflict['reason']) =>
  ({ patch }: { readonly patch: WorkbookPatch }): Promise<ApplyResult> => {
    // why: conflicts come back from another process as equal steps, not as the same
    const refused = (JSON.parse(JSON.stringify(patch)) as WorkbookPatch).ops.filter(
      (op) => op.kind === 'set-cell' && op.at.row === row,
    );
    if (refused.length === 0) return host.apply(patch);
    const conflicts = refused.map((op) => ({ op, reason, message: conflictMessage(op, reason) }));
    return Promise.resolve({ ok: false, conflicts });
  };

const at = (host: MemoryHost, row: number, column: number) => host.current().sheets[0]?.values[row]?.[column];

describe('a fix of which the host refuses a part', () => {
  test('leaves out what is closed, does the rest, and tells', async () => {
    const host = open();
    const planned = runToEnd(fix(host.current()));
    const applied = await runWaiting(applyOutcome(planned, refusing(host, 4, 'protected')));
    expect(applied.ok).toBe(true);
    expect([at(host, 4, 1), at(host, 5, 1)]).toEqual(['Rà soát  thủ tục hành chính', 'Tập huấn kỹ năng số']);
    const { remarks, count } = applied.outcome;
    expect(remarks.map(({ vi }) => vi)).toEqual([
      'Ô B5, ô C5 đang được bảo vệ. Đề nghị bỏ bảo vệ trang tính rồi làm lại.',
    ]);
    expect(planned.count - count).toBe(2);
  });

  test('writes nothing where somebody changed the workbook meanwhile', async () => {
    const host = open();
    const before = host.current();
    const planned = runToEnd(fix(before));
    const told = await runWaiting(
      doOutcome(planned, {
        write: refusing(host, 4, 'changed'),
        mark: () => {
          throw new Error('marked');
        },
        show: () => undefined,
      }),
    );
    expect(host.current()).toEqual(before);
    expect(told).toMatchObject({ isDone: false, title: { vi: 'Chưa sửa gì' }, patch: { ops: [] } });
    expect(told.message.vi).toContain('Ô B5, ô C5 đã được người khác sửa');
  });

  test('comes to an end when the host refuses what was already left out', async () => {
    const host = open();
    const planned = runToEnd(fix(host.current()));
    const [op] = planned.patch.ops;
    const conflict = op && { op, reason: 'protected' as const, message: conflictMessage(op, 'protected') };
    let tries = 0;
    const applied = await runWaiting(
      applyOutcome(planned, () => {
        tries++;
        return { ok: false, conflicts: conflict ? [conflict] : [] };
      }),
    );
    expect(applied.ok).toBe(false);
    expect(tries).toBe(2);
  });
});

test('a check says where its marks could not be put', async () => {
  const planned = runToEnd(check(open().current()));
  const marking = (unmarked: readonly string[]) =>
    runWaiting(
      doOutcome(planned, {
        write: () => {
          throw new Error('written');
        },
        mark: () => ({ unmarked }),
        show: () => undefined,
      }),
    );
  expect((await marking([])).message.vi).toMatch(/chỗ cần xem, đã tô màu trên bảng\.$/);
  const closed = await marking(['Kế hoạch']);
  expect(closed.message.vi).not.toContain('tô màu');
  expect(closed.remarks[0]?.vi).toContain('Trang “Kế hoạch” đang được bảo vệ');
});
