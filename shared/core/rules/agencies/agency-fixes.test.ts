import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { lintPlan } from '../../lint/lint-plan';
import { planFixes, safeFixes } from '../../lint/plan-fixes';
import type { CalendarDate } from '../../model/calendar-date';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { applyPatch } from '../../patch/apply-patch';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { allRules } from '..';

const today = '2026-03-02' as CalendarDate;
// why: one round for each rule that wants the same cell (capitals, tone marks, name, separators), and one to find nothing
const ROUNDS = 6;

const NAMES = [
  'Phòng Văn hóa và Thông tin',
  'Phòng văn hoá và thông tin',
  'Phòng VH&TT',
  'phòng Văn Hóa Và Thông Tin',
  'Phòng Văn hóa - Thông tin thị xã',
  'Công an xã',
  'công an xã',
  'UBND các xã, phường',
  'UBND các phường, xã',
  'Ủy ban nhân dân các xã phường',
  'các phòng chuyên môn',
  'Các cơ quan chuyên môn',
  'Phòng Tư pháp',
  'Phòng Tư phap',
  'Sở Nội Vụ',
  'Hội Những người yêu cờ',
];
const cell = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('; ', ', ', ';', ' ,', ' và ')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([name, mark], at) => (at < parts.length - 1 ? name + mark : name)).join(''));
const row = fc.record({ lead: cell, coordinators: cell });

const planOf = (
  rows: readonly { readonly lead: string; readonly coordinators: string }[],
): WorkbookSnapshot =>
  snapshotFromText(
    [
      'TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện',
      ...rows.map(
        ({ lead, coordinators }, at) =>
          `${String(at + 1)}\tRà soát hồ sơ lưu trữ đợt ${String(at + 1)}\t${lead}\t${coordinators}\tQuý ${'I'.repeat(1 + (at % 3))}/2026`,
      ),
    ].join('\n'),
    { today },
  );

/** The workbook after one round of safe fixes; `undefined` when none is offered. */
function fixOnce(snapshot: WorkbookSnapshot): WorkbookSnapshot | undefined {
  const fixes = safeFixes(lintPlan(readPlan(snapshot), allRules).findings);
  if (fixes.length === 0) return undefined;
  const { patch } = planFixes(fixes, { vi: 'Sửa', en: 'Fix' });
  const outcome = applyPatch(snapshot, patch);
  expect(outcome.ok).toBe(true);
  return outcome.ok ? outcome.workbook : undefined;
}

test('capitals, names and separators of one cell: safe fixes applied again and again come to an end', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 6 }), (rows) => {
      let snapshot: WorkbookSnapshot | undefined = planOf(rows);
      for (let round = 0; round < ROUNDS && snapshot; round++) snapshot = fixOnce(snapshot);
      expect(snapshot).toBeUndefined();
    }),
    { numRuns: 25 },
  );
});

test('such tables are read and do offer fixes', () => {
  const dirty = planOf([
    { lead: 'Phòng văn hoá và thông tin', coordinators: 'công an xã, Phòng VH&TT' },
    { lead: 'Phòng Văn hóa và Thông tin', coordinators: 'Sở Nội Vụ; Công an xã' },
    { lead: 'Phòng Văn hóa và Thông tin', coordinators: 'Sở Nội vụ; Công an xã' },
  ]);
  expect(fixOnce(dirty)).toBeDefined();
});
