import { expect, test } from '@jest/globals';

import { made } from './edited-plans.fixture';
import { differingMembers, keepTasks } from './keep-tasks';
import { CellAgencies, CellPeriod, CellText } from './model/cell-field';
import type { Task } from './model/plan';
import { readPlan } from './read-plan';

const [sheet] = readPlan(made()).sheets;
const task = sheet?.tables[0]?.tasks[0];
if (!sheet || !task) throw new Error('nothing to look at');

const text = (own: string, row = 10, column = 6): CellText => new CellText(own, row, column);
const agencies = (of: Task['lead']): CellAgencies =>
  Object.assign(new CellAgencies(task.lead.text, 10, 2), { mentions: of.mentions });
const period = (of: Task['end']): CellPeriod =>
  Object.assign(new CellPeriod('Quý II/2026', 10, 5), { period: of.period });

test('of the task that is looked at, every member is known', () => {
  expect([task.result.text, task.end.text, task.end.cells]).toEqual([
    '01 báo cáo',
    'Quý II/2026',
    [{ row: 10, column: 5 }],
  ]);
  expect(differingMembers(task, { ...task, lead: agencies(task.lead), end: period(task.end) })).toEqual([]);
});

test.each<[keyof Task, Partial<Task>]>([
  ['rows', { rows: [10, 11] }],
  ['section', { section: 4 }],
  ['parent', { parent: 0 }],
  ['detail', { detail: true }],
  ['parts', { parts: true }],
  ['number', { number: text('2', 10, 0) }],
  ['content', { content: text('Rà soát', 10, 1) }],
  ['lead', { lead: agencies(task.coordinators) }],
  ['coordinators', { coordinators: task.lead }],
  ['start', { start: task.end }],
  ['end', { end: period(task.start) }],
  ['result', { result: text('02 báo cáo') }],
  ['result', { result: text('01 báo cáo', 11) }],
  ['result', { result: text('01 báo cáo', 10, 7) }],
  ['status', { status: text('xong', 10, 7) }],
  ['progress', { progress: text('50%', 10, 7) }],
  ['completed', { completed: task.end }],
  ['extras', { extras: [] }],
  ['extras', { extras: task.extras.map((extra) => ({ ...extra, text: 'khác' })) }],
])('a task that differs in its %s is another one', (member, other) => {
  const changed = { ...task, ...other };
  expect(differingMembers(task, changed)).toEqual([member]);
  const now = {
    ...sheet,
    tables: sheet.tables.map((table, at) => (at === 0 ? { ...table, tasks: [changed] } : table)),
  };
  expect(keepTasks([sheet], [now])[0]?.tables[0]?.tasks[0]).toBe(changed);
});
