import { describe, expect, test } from '@jest/globals';
import { exampleReading } from '../example-reading.fixture';
import { buildStandardTable } from '../standard/standard-table';
import { bucketGroups, type Timeline, timelineOf } from './summary-buckets';

const timeline = (...ends: readonly string[]): Timeline => {
  const tasks = ends.map((end) => ({ content: 'Việc', end }));
  const reading = exampleReading({ tasks, singleTime: true });
  return timelineOf(buildStandardTable(reading, { tracking: false, sheetName: 'B' }).tasks, 2026);
};

describe('timelineOf', () => {
  test('shows the twelve months of one year', () => {
    const { unit, buckets } = timeline('Tháng 3/2025', 'Tháng 11/2025');
    expect(unit).toBe('month');
    expect([buckets[0]?.label, buckets[11]?.label]).toEqual(['T1', 'T12']);
    expect(bucketGroups(buckets).map(({ group }) => group)).toEqual([
      'Quý I/2025',
      'Quý II/2025',
      'Quý III/2025',
      'Quý IV/2025',
    ]);
  });

  test('goes on in months over the turn of the year while twelve are enough', () => {
    const { buckets } = timeline('Tháng 10/2025', 'Tháng 6/2026');
    expect([buckets[0]?.first, buckets[11]?.last]).toEqual(['2025-10-01', '2026-09-30']);
  });

  test('takes quarters, then years, for longer plans', () => {
    expect(timeline('Quý I/2025', 'Quý IV/2026')).toMatchObject({ unit: 'quarter' });
    expect(timeline('Năm 2025', 'Năm 2030').buckets.map(({ label }) => label)).toEqual([
      '2025',
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
    ]);
  });

  test('gathers what lies beyond twelve years in the last column', () => {
    const { buckets } = timeline('Năm 2025', 'Năm 2045');
    expect(buckets).toHaveLength(12);
    expect(buckets[11]).toMatchObject({ label: '2036+', last: '2045-12-31' });
  });

  test('shows the plan’s year when no task has a date', () => {
    expect(timeline('').buckets[0]?.first).toBe('2026-01-01');
  });
});
