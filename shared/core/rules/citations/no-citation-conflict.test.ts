import { expect, test } from '@jest/globals';

import { lintPlan } from '../../lint/lint-plan';
import type { CalendarDate } from '../../model/calendar-date';
import type { Finding } from '../../model/finding';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { noCitationConflict } from './no-citation-conflict.rule';

const today = '2026-03-02' as CalendarDate;

function check(sheets: Readonly<Record<string, string>>): readonly Finding[] {
  const snapshots = Object.entries(sheets).map(([name, text]) => snapshotFromText(text, { today, name }));
  const all = { ...snapshots[0]!, sheets: snapshots.flatMap((snapshot) => snapshot.sheets) };
  return lintPlan(readPlan(all), [noCitationConflict]).findings;
}

const cited = (date: string): string => `Báo cáo theo Thông tư số 02/2017/TT-VPCP ngày ${date}`;

test('a plan alone has no conflict; among several the odd one out is told, with its witnesses', () => {
  expect(check({ A: cited('30/10/2017') })).toEqual([]);
  const findings = check({
    A: cited('30/10/2017'),
    B: cited('31/10/2017'),
    C: cited('31 tháng 10 năm 2017'),
  });
  expect(findings.map(({ at, expected }) => [at.sheet, expected])).toEqual([['A', ['31/10/2017']]]);
  expect(findings[0]?.related.map(({ sheet }) => sheet)).toEqual(['B', 'C']);
});

test('two provinces may each have a decision of one number', () => {
  const decision = (date: string): string => `Quyết định số 07/2018/QĐ-UBND ngày ${date} của UBND tỉnh`;
  expect(check({ A: decision('02/3/2018'), B: decision('05/4/2018') })).toEqual([]);
});
