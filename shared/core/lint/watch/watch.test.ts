import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { memoFor } from '../../work/memo';
import { Reads, noting } from '../../work/reads';
import type { PlanReading } from '../../model/reading';
import { changeOfReads } from './has-changed';
import { planChange } from './plan-change';
import { watchPlan } from './watched-plan';

const plan = (content: string, lead = 'Phòng Kinh tế', title = 'Việc năm 2026'): PlanReading =>
  readPlan(
    snapshotFromText(
      [
        'KẾ HOẠCH',
        title,
        '',
        'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
        `1\t${content}\t${lead}\tQuý II/2026`,
        '2\tTập huấn\tCông an xã\tQuý III/2026',
      ].join('\n'),
      { today: '2026-03-02' as CalendarDate },
    ),
  );

/** Whether what is read in a first plan has to be read again in a second. */
function isOther(read: (plan: PlanReading) => unknown, before: PlanReading, after: PlanReading): boolean {
  const reads = new Reads();
  noting(reads, () => read(watchPlan(before)));
  const change = planChange(before, after);
  return !change || changeOfReads(change, watchPlan(after)).renewed(reads) === undefined;
}

const letters = memoFor(({ sheets }: PlanReading) =>
  sheets.map(({ tables }) => tables.map(({ tasks }) => tasks.map(({ content }) => content.text.length))),
);

test.each<[string, (plan: PlanReading) => unknown, boolean]>([
  ['the member of tasks that is edited', ({ sheets }) => sheets[0]?.tables[0]?.tasks[1]?.content, true],
  ['another member', ({ sheets }) => sheets[0]?.tables[0]?.tasks[0]?.lead.text, false],
  ['how many tasks there are', ({ sheets }) => sheets[0]?.tables[0]?.tasks.length, false],
  ['the cell that is edited', ({ sheets }) => sheets[0]?.view.textAt(4, 1), true],
  ['another cell of its row', ({ sheets }) => sheets[0]?.view.textAt(4, 0), false],
  ['another row', ({ sheets }) => sheets[0]?.view.textAt(5, 1), false],
  ['the whole row', ({ sheets }) => sheets[0]?.view.isBlankRow(4), true],
  ['all values', ({ sheets }) => sheets[0]?.view.snapshot.values, true],
  ['what stays of the snapshot', ({ sheets }) => sheets[0]?.view.snapshot.fromText, false],
  ['the sheets of the workbook', ({ snapshot }) => snapshot.sheets, true],
  ['the day', ({ snapshot }) => snapshot.today, false],
  ['prose', ({ sheets }) => sheets[0]?.prose, false],
  ['the title', ({ header }) => header, false],
  ['what a memo makes of it', letters, true],
])('after an edit of one content: %s', (_what, read, expected) => {
  expect(isOther(read, plan('Rà soát hồ sơ'), plan('Rà soát hồ sơ lưu trữ'))).toBe(expected);
});

test('what a memo makes is the same where the same comes of other texts', () => {
  expect(isOther(letters, plan('Rà soát hồ sơ'), plan('Rà soát sổ hồ'))).toBe(false);
});

test('a memo that was made before is read just as well by the next', () => {
  const before = plan('Rà soát hồ sơ');
  letters(watchPlan(before));
  expect(isOther(letters, before, plan('Rà soát'))).toBe(true);
  const unwatched = plan('Rà soát hồ sơ');
  letters(unwatched);
  expect(isOther(letters, unwatched, plan('Rà soát'))).toBe(true);
});

test('another lead, another title', () => {
  const before = plan('Rà soát hồ sơ');
  const names = ({ mentionedNames }: PlanReading) => mentionedNames();
  expect(isOther(names, before, plan('Rà soát hồ sơ', 'Trạm Y tế'))).toBe(true);
  expect(isOther(({ header }) => header, before, plan('Rà soát hồ sơ', undefined, 'Việc năm 2027'))).toBe(
    true,
  );
});

test('rules keep nothing for an object but by memoFor, which sees what was read for it', () => {
  const core = join(__dirname, '..', '..');
  const files = [
    'rules',
    'calendar',
    'agencies',
    'citations',
    'draft',
    'prose',
    'dates',
    'table',
    'text',
  ].flatMap((folder) =>
    readdirSync(join(core, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(core, folder, name)),
  );
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('new WeakMap'))).toEqual([]);
});
