import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { cellFlags } from '../../text/cell-flags';
import { memoFor } from '../../work/memo';
import type { Watched } from '../../work/reads';
import { looking, NO_VIEW, noting, Reads } from '../../work/reads';
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

const flagsAt = ([sheet]: PlanReading['sheets'], row: number, column: number): unknown =>
  sheet && cellFlags(sheet.view).at(row, column);

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
  ['what the edited cell may hold', ({ sheets }) => flagsAt(sheets, 4, 1), true],
  ['what another cell of its row may hold', ({ sheets }) => flagsAt(sheets, 4, 2), false],
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

const linesOf = (...lines: readonly string[]): PlanReading =>
  readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }));
const whole = (
  place: string,
  year: string,
  content: string,
  note = 'Nơi nhận:',
  last = '2\tTập huấn',
): PlanReading =>
  linesOf(
    `ỦY BAN NHÂN DÂN XÃ ${place}`,
    'KẾ HOẠCH',
    `Công tác năm ${year}`,
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
    `1\t${content}\tPhòng Kinh tế\tQuý II/2026`,
    last,
    '',
    '',
    note,
  );

test.each<[string, (plan: PlanReading) => unknown, PlanReading]>([
  ['place, to the reader of names', ({ agencies }) => agencies, whole('HÒA AN', '2026', 'Rà soát')],
  ['year, to the reader of times', ({ periods }) => periods, whole('BÌNH AN', '2027', 'Rà soát')],
  [
    'citation',
    ({ citations }) => citations(),
    whole('BÌNH AN', '2026', 'Rà soát Nghị định số 61/2018/NĐ-CP'),
  ],
  ['prose', ({ sheets }) => sheets[0]?.prose, whole('BÌNH AN', '2026', 'Rà soát', 'Nơi gửi:')],
  [
    'task less, to who counts them',
    ({ sheets }) => sheets[0]?.tables[0]?.tasks.length,
    whole('BÌNH AN', '2026', 'Rà soát', undefined, '\t'),
  ],
  [
    'cell beyond its row',
    ({ sheets }) => sheets[0]?.view.textAt(5, 3),
    whole('BÌNH AN', '2026', 'Rà soát', undefined, '2\tTập huấn\t\tQuý III/2026'),
  ],
  ['calendar of working days', ({ workCalendar }) => workCalendar(), whole('BÌNH AN', '2026', 'Rà soát')],
])('another %s', (_what, read, after) => {
  const before = whole('BÌNH AN', '2026', 'Rà soát');
  expect(after.sheets[0]?.tables).toHaveLength(1);
  expect(planChange(before, after)).toBeDefined();
  expect(isOther(read, before, after)).toBe(true);
});

test('of plans with other tables nothing is compared', () => {
  expect(planChange(whole('BÌNH AN', '2026', 'Rà soát'), linesOf('KẾ HOẠCH'))).toBeUndefined();
});

test('what a memo reads is noted, also of the rows that are looked at', () => {
  const textOf = memoFor(({ sheets }: PlanReading) => sheets[0]?.view.textAt(4, 1));
  const [before, after] = [plan('Rà soát hồ sơ'), plan('Rà soát')];
  const watched = watchPlan(before);
  const view = watched.sheets[0]?.view as Partial<Watched> | undefined;
  const reads = new Reads();
  Object.assign(looking, { reads, view: view?.thing, top: 4, bottom: 4 });
  textOf(watched);
  Object.assign(looking, { reads: undefined, view: NO_VIEW });
  const change = planChange(before, after);
  expect(change && changeOfReads(change, watchPlan(after)).renewed(reads)).toBeUndefined();
  expect(change && changeOfReads(change, watchPlan(after)).renewed(new Reads())).toBeDefined();
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

test('what is watched has all its members from the start, so that the shape that is kept is that of all', () => {
  const [table] = watchPlan(plan('Rà soát hồ sơ')).sheets.flatMap(({ tables }) => tables);
  const before = Object.keys(table ?? {});
  expect(table?.tasks).toHaveLength(2);
  expect(Object.keys(table ?? {})).toEqual(before);
});
