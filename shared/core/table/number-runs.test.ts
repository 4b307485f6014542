import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { numberRuns } from './number-runs';
import { snapshotFromText } from './snapshot-from-text';

/** Lines such as "I" (a section) or "1" (a task). */
function wrongNumbers(...marks: readonly string[]): readonly string[] {
  const rows = marks.map((mark) =>
    mark.startsWith('=')
      ? `${mark.slice(1)}. Nhóm việc\t\t\t`
      : `${mark}\tViệc cần làm\tVăn phòng\tTháng 3/2026`,
  );
  const lines = ['STT\tNội dung công việc\tCơ quan chủ trì\tThời gian', ...rows];
  const plan = readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }));
  const table = plan.sheets[0]?.tables[0];
  return (table ? numberRuns(table) : [])
    .flat()
    .filter(({ text, expected }) => text !== expected)
    .map(({ text, expected }) => `${text}→${expected}`);
}

test.each([
  [['1', '2', '3']],
  [['=I', '1', '2', '=II', '1', '2']],
  [['=I', '1', '2', '=II', '3', '4']],
  [['=I', '1', '=II.1', '1', '2', '=II.2', '3', '=III', '1']],
  [['=1', '1.1', '1.2', '=2', '2.1', '3.', '4.']],
  [['I.1', 'I.2', 'II.1']],
  [['1.', '2.', '3.']],
])('accepts %j', (marks) => {
  expect(wrongNumbers(...marks)).toEqual([]);
});

test.each([
  [
    ['1', '2', '4', '5'],
    ['4→3', '5→4'],
  ],
  [
    ['1', '2', '2', '3'],
    ['2→3', '3→4'],
  ],
  [['=I', '1', '2', '=II', '1', '3'], ['3→2']],
  [['1.', '2.', '2.', '4.', '5.', '6.'], ['2.→3.']],
])('renumbers %j', (marks, wrong) => {
  expect(wrongNumbers(...marks)).toEqual(wrong);
});
