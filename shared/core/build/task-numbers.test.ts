import { describe, expect, test } from '@jest/globals';
import { exampleReading } from './example-reading.fixture';
import { detectNumbering, numberTasks } from './task-numbers';

const tasks = (...rows: readonly (readonly [section: number | null, number: string])[]) => {
  const reading = exampleReading({
    tasks: rows.map(([section, number]) => ({ section, number, content: 'Việc' })),
  });
  return reading.sheets[0]?.tables[0]?.tasks ?? [];
};

describe('numberTasks', () => {
  test('restarts in each section when the source does', () => {
    expect(numberTasks(tasks([0, '1'], [0, '3'], [1, '1'], [1, '']))).toEqual(['1', '2', '1', '2']);
  });

  test('goes on through the sections when the source does', () => {
    const list = tasks([0, '1'], [0, '2'], [1, '3'], [1, '5']);
    expect(detectNumbering(list)).toBe('continuous');
    expect(numberTasks(list)).toEqual(['1', '2', '3', '4']);
  });

  test('leaves numbers of the plan’s own kind alone', () => {
    expect(numberTasks(tasks([0, '1.1'], [0, '1.2'], [1, '2.1']))).toEqual(['1.1', '1.2', '2.1']);
  });
});
