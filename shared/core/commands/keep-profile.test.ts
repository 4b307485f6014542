import { expect, test } from '@jest/globals';

import { analyse } from '../analyse';
import type { CalendarDate } from '../model/calendar-date';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { snapshotFromText } from '../table/snapshot-from-text';
import { keepProfile, keptProfileText } from './keep-profile';

const PLAN = snapshotFromText(
  'KẾ HOẠCH\nCải cách năm 2026\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n1\tRà soát hồ sơ\t\tQuý I/2026',
  { today: '2026-03-02' as CalendarDate },
);
const TEXT = JSON.stringify({
  version: 1,
  name: 'Tỉnh Bình Minh',
  rules: { 'require-lead-agency': 'off', 'no-lead-overload': { options: { share: 60 } } },
});

function kept(snapshot: WorkbookSnapshot, text: string) {
  const outcome = applyPatch(snapshot, keepProfile(snapshot, text).patch);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflicts));
  return outcome;
}

const rulesFound = (snapshot: WorkbookSnapshot) => analyse(snapshot).findings.map(({ rule }) => rule);

test('a profile travels with the workbook, holds at the next check and is taken back whole', () => {
  const planned = keepProfile(PLAN, TEXT);
  expect(planned.message.vi).toBe('Đã lưu hồ sơ quy tắc “Tỉnh Bình Minh” trong sổ tính.');
  expect(planned.changes.map(({ id, before, after }) => [id, before, after])).toEqual([
    ['no-lead-overload', expect.stringContaining('share=50'), expect.stringContaining('share=60')],
    ['require-lead-agency', 'error', 'off'],
  ]);
  const { workbook, inverse } = kept(PLAN, TEXT);
  expect(rulesFound(PLAN)).toContain('require-lead-agency');
  expect(rulesFound(workbook)).not.toContain('require-lead-agency');
  const undone = applyPatch(workbook, inverse);
  expect(undone.ok && undone.workbook.sheets).toEqual(PLAN.sheets);
});

test('its text comes back to be given to others; an empty text takes it out', () => {
  const { workbook } = kept(PLAN, TEXT);
  expect(keepProfile(workbook, keptProfileText(workbook)).patch.ops).toEqual([]);
  const { workbook: bare } = kept(workbook, ' ');
  expect([keptProfileText(bare), keepProfile(bare, '').changes]).toEqual(['', []]);
});

test('a profile with a fault is not kept, and every fault is told', () => {
  const planned = keepProfile(
    PLAN,
    '{ "version": 1, "rules": { "no-blank-rows": "off", "no-residue": "no" } }',
  );
  expect([planned.isDone, planned.patch.ops, planned.problems.length]).toEqual([false, [], 2]);
  expect(planned.message.vi).toContain(
    'rules.no-blank-rows: không có quy tắc này; có phải là “no-blank-row”?',
  );
});
