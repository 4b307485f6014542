import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate, toEpochDay } from '../model/calendar-date';
import {
  MOST_POINTS,
  NO_TREND,
  readTrendLines,
  thinned,
  type TrendHistory,
  trendLines,
  type TrendPoint,
  withPoint,
} from './trend-lines';

const FIRST = '2026-01-05' as CalendarDate;
const dayAt = (offset: number): CalendarDate => addDays(FIRST, offset) ?? FIRST;
const point = (offset: number, done = 0): TrendPoint => ({
  day: dayAt(offset),
  total: 40,
  done,
  late: 2,
  begun: 3,
  waiting: 35 - done,
});
const line = (offset: number, done = 0): readonly string[] => [
  'trend',
  ...[dayAt(offset), 40, done, 2, 3, 35 - done].map(String),
];

describe('trend lines', () => {
  test('are read as they were written, by day', () => {
    const history: TrendHistory = { points: [point(0), point(20, 4)], torn: [] };
    expect(trendLines(history)).toEqual([line(0), line(20, 4)]);
    expect(readTrendLines([line(20, 4), line(0)])).toEqual(history);
  });

  test.each([
    ['no day', ['trend', '2026-02-30', '1', '0', '0', '0', '1']],
    ['a day in other words', ['trend', '5/1/2026', '1', '0', '0', '0', '1']],
    ['a count less', ['trend', '2026-02-03', '1', '0', '0', '1']],
    ['a count more', ['trend', '2026-02-03', '1', '0', '0', '0', '1', '1']],
    ['counts that do not make up the total', ['trend', '2026-02-03', '9', '1', '1', '1', '1']],
    ['a formula', ['trend', '2026-02-03', '1', '=1+0', '0', '0', '1']],
    ['a number below nought', ['trend', '2026-02-03', '1', '-1', '0', '0', '2']],
    ['a number beyond all tasks', ['trend', '2026-02-03', '1e9', '0', '0', '0', '1e9']],
    ['nothing', ['trend']],
    ['a blank within', ['trend', '2026-02-03', '1', '', '0', '0', '1']],
  ])('keeps a line with %s as it is, and reads the others', (_, torn) => {
    const history = readTrendLines([line(0), torn, line(20)]);
    expect(history).toEqual({ points: [point(0), point(20)], torn: [torn] });
    expect(trendLines(withPoint(history, point(30)))).toContainEqual(torn);
  });

  test('of a day told twice the first counts, and the other stays', () => {
    expect(readTrendLines([line(0, 1), line(0, 2)])).toEqual({ points: [point(0, 1)], torn: [line(0, 2)] });
  });

  test('a hundred thousand lines are kept, but not followed one by one', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => line(index % 70_000));
    const history = withPoint(readTrendLines(lines), point(71_000));
    expect(history.points).toHaveLength(MOST_POINTS);
    expect(history.torn).toHaveLength(100_000 - 400);
  });

  test('a later telling of a day takes the place of the earlier', () => {
    const history = withPoint(withPoint(NO_TREND, point(3, 1)), point(3, 5));
    expect(history.points).toEqual([point(3, 5)]);
  });

  test('a day before others stands before them', () => {
    const history = withPoint(withPoint(NO_TREND, point(9)), point(3));
    expect(history.points.map(({ day }) => day)).toEqual([dayAt(3), dayAt(9)]);
  });
});

describe('thinning', () => {
  test('of days side by side takes the earliest but the first', () => {
    const days = [0, 1, 2, 3, 4].map((offset) => point(offset));
    expect(thinned(days, 3).map(({ day }) => day)).toEqual([dayAt(0), dayAt(2), dayAt(4)]);
  });

  test('keeps a year of daily updates within bounds and spread over the year', () => {
    let history = NO_TREND;
    for (let offset = 0; offset < 365; offset++) history = withPoint(history, point(offset, offset % 30));
    const days = history.points.map(({ day }) => toEpochDay(day) - toEpochDay(FIRST));
    expect(days).toHaveLength(MOST_POINTS);
    expect([days[0], days[days.length - 1]]).toEqual([0, 364]);
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(16);
  });

  test('leaves first and last, and never more than asked', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(2000), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 2, max: 40 }),
        (offsets, most) => {
          const all = offsets.sort((a, b) => a - b).map((offset) => point(offset));
          const kept = thinned(all, most);
          expect(kept).toHaveLength(Math.min(all.length, most));
          expect([kept[0], kept[kept.length - 1]]).toEqual([all[0], all[all.length - 1]]);
          expect(all.filter((one) => kept.includes(one))).toEqual(kept);
        },
      ),
    );
  });
});
