import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { formatCell } from '../../model/range';
import { dayOfSerial } from '../../dates/read-serial';
import { readPlan } from '../../read-plan';
import { lintPlan } from '../../lint/lint-plan';
import { noImpossibleDate } from './no-impossible-date.rule';
import { consistentPeriodStyle } from './consistent-period-style.rule';
import { dateOrders } from './date-order';
import { snapshotFromText } from '../../table/snapshot-from-text';

/** A plan whose time column holds these cells; numbers are true dates. */
function planOf(times: readonly (string | number)[]) {
  const lines = [
    'KẾ HOẠCH NĂM 2026',
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
    ...times.map(
      (time, index) =>
        `${String(index + 1)}\tRà soát hồ sơ đợt ${String(index + 1)}\tVăn phòng\t${String(time)}`,
    ),
  ];
  const snapshot = snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate });
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  const values = sheet.values.map((row, index) => {
    const time = times[index - 2];
    return typeof time === 'number' ? [...row.slice(0, 3), time] : row;
  });
  return readPlan({ ...snapshot, sheets: [{ ...sheet, values }] });
}

function ordersOf(times: readonly (string | number)[]) {
  const { sheets } = planOf(times);
  const [sheet] = sheets;
  const [table] = sheet?.tables ?? [];
  if (!sheet || !table) throw new Error('no table');
  return dateOrders(sheet.view, table, dayOfSerial(1900)).map(({ monthFirst, turned }) => [
    monthFirst.map(formatCell),
    turned.map(formatCell),
  ]);
}

describe('the order of day and month in a column', () => {
  test('a second number over 12 shows a month-first source', () => {
    expect(ordersOf(['2/28/2026', '5/3/2026', '6/30/2026'])).toEqual([[['D3', 'D5'], []]]);
  });

  test('true dates of days up to 12 beside text dates of days over 12 may have been turned', () => {
    expect(ordersOf(['28/02/2026', 46146, '30/6/2026'])).toEqual([[[], ['D4']]]);
  });

  test.each([
    ['ordinary text dates', ['28/02/2026', '05/3/2026']],
    ['a true date of the 28th', ['28/02/2026', 46080]],
    ['a text date that both orders can read', ['28/02/2026', '05/3/2026', 46146]],
    ['months', ['Tháng 3/2026', '12/2026']],
    ['a day that is in no month', ['32/01/2026', '15/13/2026']],
  ])('%s says nothing', (_name, times) => {
    expect(ordersOf(times)).toEqual([]);
  });

  test('is one finding for the column, and no date of it is rewritten', () => {
    const { findings } = lintPlan(planOf(['2/28/2026', '5/3/2026', '6/30/2026', '7/31/2026']), [
      noImpossibleDate,
      consistentPeriodStyle,
    ]);
    expect(findings.map(({ rule, messageId, fixes }) => [rule, messageId, fixes])).toEqual([
      ['no-impossible-date', 'month-first', []],
    ]);
  });
});
