import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import type { PlanReading } from '../model/reading';
import { readPlan } from '../read-plan';
import { snapshotFromText } from './snapshot-from-text';

/** A plan without a year in its title: the place and date of signing, and the deadlines of its tasks. */
function planOf(
  signed: string,
  deadlines: readonly string[],
  title = 'Phòng cháy ở khu phố mẫu',
): PlanReading {
  const tasks = deadlines.map((time, index) => `${String(index + 1)}\tViệc số 1\tVăn phòng\t${time}`);
  const lines = [signed, 'KẾ HOẠCH', title, '', 'STT\tNội dung\tCơ quan chủ trì\tThời hạn', ...tasks];
  return readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }));
}

const yearsOf = (signed: string, deadlines: readonly string[]): unknown =>
  planOf(signed, deadlines).header.years;

const YEAR_2026 = { from: 2026, to: 2026 };

describe('the years of a plan whose title names none', () => {
  test.each([
    ['its own date', 'Hà Nội, ngày 15 tháng 01 năm 2026', ['Tháng 3', 'Thường xuyên']],
    ['its periods', '', ['Tháng 3/2026', 'Quý II', '15/11/2026']],
    ['both', 'Hà Nội, ngày 15 tháng 01 năm 2026', ['Tháng 3/2026']],
  ])('are told by %s', (_, signed, deadlines) => {
    expect(yearsOf(signed, deadlines)).toEqual(YEAR_2026);
  });

  test.each([
    ['its periods name several', '', ['Tháng 12/2025', 'Tháng 3/2026']],
    ['one period spans several', '', ['2025 - 2026']],
    ['its date is of the year before', 'Hà Nội, ngày 25 tháng 12 năm 2025', ['Tháng 3/2026']],
    ['nothing names one', '', ['Tháng 3', 'Thường xuyên']],
  ])('stay open when %s', (_, signed, deadlines) => {
    expect(yearsOf(signed, deadlines)).toBeUndefined();
  });

  test('are lent to the periods without a year, and marked as lent', () => {
    const reading = planOf('', ['Tháng 3/2026', 'Tháng 4']);
    expect(reading.sheets[0]?.tables[0]?.tasks[1]?.end.period).toMatchObject({
      from: '2026-04-01',
      to: '2026-04-30',
      implied: ['year'],
    });
  });

  test('are those of the title when it names them', () => {
    const { header } = planOf('Hà Nội, ngày 25 tháng 12 năm 2025', ['Tháng 3/2027'], 'Công tác năm 2026');
    expect(header.years).toEqual(YEAR_2026);
  });
});

test('two tables of one sheet lend their own years', () => {
  const table = (title: string, header = 'STT\tNội dung\tCơ quan chủ trì\tThời hạn'): readonly string[] => [
    title,
    '',
    header,
    '1\tRà soát hồ sơ\tVăn phòng\tTháng 6',
    '',
    '',
  ];
  const text = [
    ...table('NHIỆM VỤ NĂM 2026'),
    ...table('NHIỆM VỤ NĂM 2027', 'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian hoàn thành'),
  ].join('\n');
  const { sheets } = readPlan(snapshotFromText(text, { today: '2026-03-02' as CalendarDate }));
  const ends = sheets
    .flatMap(({ tables }) => tables)
    .map(({ years, tasks }) => [years?.from, tasks[0]?.end.period]);
  expect(ends).toMatchObject([
    [2026, { to: '2026-06-30' }],
    [2027, { to: '2027-06-30' }],
  ]);
});
