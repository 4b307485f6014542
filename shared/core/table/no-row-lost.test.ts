import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import type { PlanTable, RowKind } from '../model/plan';
import { readPlan } from '../read-plan';
import { snapshotFromText } from './snapshot-from-text';

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả';

/** A line of a generated table, and what it has to be read as. */
interface Line {
  readonly text: string;
  readonly kind: RowKind;
}

const VERBS = ['Rà soát', 'Niêm yết', 'Tập huấn', 'Khảo sát', 'Ban hành', 'Kiểm tra'];
const LEADS = ['Văn phòng', 'Công an xã', 'Trạm Y tế', 'Phòng Kinh tế'];

const NUMBERING: readonly ((index: number) => string)[] = [
  (index) => String(index),
  (index) => `${String(index)}.`,
  (index) => `(${String(index)})`,
  (index) => String(index).padStart(2, '0'),
  (index) => `1.${String(index)}`,
  (index) => `NV${String(index)}`,
];
const PARTS: readonly ((index: number) => string)[] = [
  (index) => `${'abcdeghi'.charAt(index)})`,
  (index) => 'abcdeghi'.charAt(index),
  () => '-',
  () => '+',
];
const SECTIONS: readonly ((index: number) => string)[] = [
  (index) => `${['I', 'II', 'III', 'IV'][index] ?? 'V'}. Nhóm việc\t\t\t\t\t`,
  (index) => `${['I', 'II', 'III', 'IV'][index] ?? 'V'}\tNhóm việc\t\t\t\t`,
  (index) => `${'ABCD'.charAt(index)}. Nhóm việc\t\t\t\t\t`,
  () => 'Nhóm việc không đánh số\t\t\t\t\t',
];

const filled = (number: string, seed: number): string =>
  [
    number,
    `${VERBS[seed % VERBS.length] ?? ''} việc ${String(seed)}`,
    LEADS[seed % LEADS.length] ?? '',
    'Các thôn',
    `Tháng ${String((seed % 12) + 1)}/2026`,
    '01 báo cáo',
  ].join('\t');

/** What may stand between two tasks of a table that was pasted from a text processor. */
const BETWEEN: readonly Line[] = [
  { text: '\t\t\t\tTháng 11/2026\t02 báo cáo', kind: 'continuation' },
  { text: '\t\tSở Tài chính\t\t\t', kind: 'continuation' },
  { text: '\t\t\tSở Nội vụ\tQuý IV/2026\t', kind: 'continuation' },
  { text: 'Ghi chú: số liệu tính đến cuối quý\t\t\t\t\t', kind: 'note' },
  { text: 'Trang 3/10\t\t\t\t\t', kind: 'page-mark' },
  { text: '\t\t\t\t\t', kind: 'blank' },
  { text: HEADER, kind: 'repeated-header' },
];

const plan = fc
  .record({
    numbering: fc.constantFrom(...NUMBERING),
    section: fc.constantFrom(...SECTIONS),
    part: fc.constantFrom(...PARTS),
    groups: fc.array(
      fc.array(
        fc.record({ parts: fc.nat(3), between: fc.array(fc.constantFrom(...BETWEEN), { maxLength: 2 }) }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    titled: fc.boolean(),
    restarts: fc.boolean(),
  })
  .map(({ numbering, section, part, groups, titled, restarts }) => {
    const lines: Line[] = [];
    let count = 0;
    let seed = 0;
    groups.forEach((tasks, group) => {
      if (titled) lines.push({ text: section(group), kind: 'section' });
      if (titled && restarts) count = 0;
      for (const { parts, between } of tasks) {
        lines.push({ text: filled(numbering(++count), seed++), kind: 'task' });
        for (let index = 0; index < parts; index++) {
          lines.push({ text: filled(part(index), seed++), kind: 'sub-task' });
        }
        lines.push(...between);
      }
    });
    return [...lines, { text: filled(numbering(++count), seed), kind: 'task' }];
  });

const tablesOf = (lines: readonly string[]): readonly PlanTable[] =>
  readPlan(snapshotFromText([HEADER, ...lines].join('\n'), { today: '2026-03-02' as CalendarDate })).sheets[0]
    ?.tables ?? [];

describe('no row of a table is lost', () => {
  test('each row is read as what it is, whatever the numbering, the parts and what was pasted along', () => {
    fc.assert(
      fc.property(plan, (lines) => {
        const tables = tablesOf(lines.map(({ text }) => text));
        expect(tables).toHaveLength(1);
        expect(tables[0]?.rows.slice(1).map(({ kind }) => kind)).toEqual(lines.map(({ kind }) => kind));
      }),
      { numRuns: 150 },
    );
  });

  test('every filled row of a table is part of a task, a section, a remark, or is told', () => {
    const noise = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...BETWEEN.map(({ text }) => text),
          'Bổ sung\tViệc gấp\tVăn phòng\t\t\t',
          'x\t\tVăn phòng\t\t\t',
        ),
        fc
          .record({
            number: fc.constantFrom('', '1', 'a)', '-', 'NV2', 'Mới', '1.1', 'III'),
            seed: fc.nat(30),
          })
          .map(({ number, seed }) => filled(number, seed)),
        fc.constantFrom(
          'Nhóm\t\tBan\t\t\t',
          'Tổng cộng\t12\t\t\t\t',
          '\tchỉ có phần đuôi\t\t\t\t',
          'Nơi nhận:\t\tTM.\t\t\t',
        ),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(noise, (middle) => {
        const [table] = tablesOf([filled('1', 0), ...middle, filled('2', 1)]);
        const known = new Set([
          ...(table?.tasks ?? []).flatMap(({ rows }) => rows),
          ...(table?.sections ?? []).map(({ at }) => at.row),
          ...(table?.remarks ?? []).map(({ at }) => at.row),
          ...(table?.rows ?? []).flatMap(({ row, kind }) => (/header|page|column/.test(kind) ? [row] : [])),
        ]);
        middle.forEach((line, index) => {
          const cells = line.split('\t').filter((cell) => cell.trim() !== '').length;
          if (cells >= 2) expect([line, known.has(index + 2)]).toEqual([line, true]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('is read in time that grows with the rows', () => {
    const time = (count: number): number => {
      const lines = Array.from({ length: count }, (_, index) =>
        filled(index % 3 === 0 ? String(index) : '', index),
      );
      // why: what else the machine does is not counted
      const before = process.cpuUsage();
      tablesOf(lines);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    time(500);
    expect(time(8000) / Math.max(1, time(1000))).toBeLessThan(40);
  });
});
