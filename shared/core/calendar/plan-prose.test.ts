import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { placeOfLines, planProse } from './plan-prose';

const LINES = [
  'ỦY BAN NHÂN DÂN XÃ AN HÒA',
  'KẾ HOẠCH',
  'Chăm sóc cây xanh năm 2026',
  'I. NHIỆM VỤ',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
  'II. Tổ chức thực hiện việc trồng cây\t\t\t',
  '1\tTrồng cây ven đường\tPhòng Kinh tế\tTháng 6/2026',
  '',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế',
  '- Tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2026.',
  '- Phối hợp với Hội Nông dân xã hướng dẫn người dân chăm sóc cây.',
];

const read = (lines: readonly string[]) =>
  planProse(readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate })));

describe('planProse', () => {
  test('the prose beside a table is drafted, the rows of the table are not', () => {
    const [part, ...others] = read(LINES).parts;
    expect(others).toEqual([]);
    expect(part?.draft.tasks.map(({ source, lead }) => [source.line, lead[0]?.mention.text])).toEqual([
      [11, 'Phòng Kinh tế'],
      [12, 'Phòng Kinh tế'],
    ]);
    expect(part?.calendar.entries.map(({ due, source }) => [source.line, due?.to])).toEqual([
      [11, '2026-12-09'],
    ]);
  });

  test('what it gives is placed in the sheet', () => {
    const [part] = read(LINES).parts;
    expect(part && placeOfLines(part, [11, 12])).toEqual({
      sheet: 'Kế hoạch',
      range: { top: 10, left: 0, bottom: 11, right: 0 },
    });
  });

  test('it is read once for a reading of the plan', () => {
    const plan = readPlan(snapshotFromText(LINES.join('\n'), { today: '2026-03-02' as CalendarDate }));
    expect(planProse(plan)).toBe(planProse(plan));
  });

  test('a number in a cell of its own belongs to the text beside it', () => {
    const [part] = read([
      ...LINES.slice(0, 3),
      'II.\tTỔ CHỨC THỰC HIỆN',
      '1.\tPhòng Kinh tế',
      LINES[10]!,
    ]).parts;
    expect(part?.draft.tasks.map(({ source }) => source.line)).toEqual([6]);
  });

  test('the lines of one cell are paragraphs', () => {
    const plan = snapshotFromText('x', { today: '2026-03-02' as CalendarDate });
    const values = [['KẾ HOẠCH'], ['Năm 2026'], [LINES.slice(8).join('\n')]];
    const [sheet] = plan.sheets;
    const [part] = planProse(readPlan({ ...plan, sheets: [{ ...sheet!, values }] })).parts;
    expect(part?.draft.tasks.map(({ source }) => source.line)).toEqual([3, 3]);
  });

  test('a title and a signature are no prose', () => {
    expect(read([...LINES.slice(0, 2), ...LINES.slice(4, 7)]).parts).toEqual([]);
  });
});
