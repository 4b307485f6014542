import { describe, expect, test } from '@jest/globals';
import { exampleReading } from '../example-reading.fixture';
import { taskTimes } from './period-text';

function times(end: string, start?: string): readonly [string, string] {
  const singleTime = start === undefined;
  const reading = exampleReading({
    singleTime,
    tasks: [{ content: 'Việc', end, ...(singleTime ? {} : { start }) }],
  });
  const task = reading.sheets[0]?.tables[0]?.tasks[0];
  if (!task) throw new Error('no task');
  const read = taskTimes(task, singleTime);
  return [read.start.text, read.end.text];
}

describe('taskTimes', () => {
  test('one time column is the end', () => {
    expect(times('quý IV/2025')).toEqual(['', 'Quý IV/2025']);
    expect(times('Thường xuyên')).toEqual(['', 'Thường xuyên']);
  });

  test('a range gives both', () => {
    expect(times('Quý IV/2025 - Quý II/2026')).toEqual(['Quý IV/2025', 'Quý II/2026']);
    expect(times('Năm 2025 - 2026')).toEqual(['Năm 2025', 'Năm 2026']);
  });

  test('a mere beginning is the start', () => {
    expect(times('Từ quý II/2027')[1]).toBe('');
    expect(times('Từ quý II/2027')[0].toLowerCase()).toBe('từ quý ii/2027');
  });

  test('writes what is certain in the canonical form and keeps the rest', () => {
    expect(times('tháng 12 năm 2025', 'Tháng 1/2025')).toEqual(['Tháng 01/2025', 'Tháng 12/2025']);
    expect(times('Sau khi có văn bản của tỉnh', '')).toEqual(['', 'Sau khi có văn bản của tỉnh']);
  });
});
