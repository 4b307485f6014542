import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { readPlan } from '../../read-plan';
import { numberBreaks } from './number-runs';
import { snapshotFromText } from '../../table/snapshot-from-text';

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
  return (table ? numberBreaks(table) : []).flatMap(({ wrong, isSlip }) => [
    ...(isSlip ? ['safe'] : []),
    ...wrong.map(({ text, expected }) => `${text}→${expected}`),
  ]);
}

test.each([
  [['1', '2', '3']],
  [['=I', '1', '2', '=II', '1', '2']],
  [['=I', '1', '2', '=II', '3', '4']],
  [['=I', '1', '=II.1', '1', '2', '=II.2', '3', '=III', '1']],
  [['=1', '1.1', '1.2', '=2', '2.1', '3.', '4.']],
  [['I.1', 'I.2', 'II.1']],
  [['1.', '2.', '3.']],
  [['01', '02', '03']],
  [['=A', '=I', '1', '2', '=II', '3', '=B', '=I', '1', '=II', '2', '3']],
  [['=I', '1', '2', '=II', '1', '2', '=III', '3', '4']],
  [['1', '1.1', '1.2', '2', '2.1', '3']],
  [['1', 'a)', 'b)', '2', '-', '+', '3']],
  [['=I', '1.1', '1.2', '=II', '1.1', '1.2']],
  [['1', '12a', '2', 'Bổ sung', '3']],
  [['5', '6', '7']],
  [['14', '26', '31', '58', '60']],
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
  [
    ['1.', '2.', '2.', '4.', '5.', '6.'],
    ['safe', '2.→3.'],
  ],
  [
    ['01', '02', '05', '04', '05'],
    ['safe', '05→03'],
  ],
  [['2.1', '2.2', '2.2', '2.4'], ['2.2→2.3']],
])('renumbers %j', (marks, wrong) => {
  expect(wrongNumbers(...marks)).toEqual(wrong);
});
