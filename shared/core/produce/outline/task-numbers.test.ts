import { describe, expect, test } from '@jest/globals';
import { exampleReading } from '../example-reading.fixture';
import { numberTasks } from './task-numbers';

const tasks = (...rows: readonly (readonly [section: number | null, number: string])[]) => {
  const reading = exampleReading({
    tasks: rows.map(([section, number]) => ({ section, number, content: 'Việc' })),
  });
  return reading.sheets[0]?.tables[0]?.tasks ?? [];
};

describe('numberTasks', () => {
  test.each([
    [['1', '2', '1', '2']],
    [['1', '2', '3', '4']],
    [['1.1', '1.2', '2.1', '']],
    [['1.', 'a)', '-', '2.']],
    [['01', '04', 'NV1', 'Bổ sung']],
  ])('%j stands as the plan counts', (numbers) => {
    const list = tasks(...numbers.map((number, index) => [index < 2 ? 0 : 1, number] as const));
    expect(numberTasks(list)).toEqual(numbers);
  });

  test('a plan without numbers is counted in each section', () => {
    expect(numberTasks(tasks([0, ''], [0, ' '], [1, ''], [1, '']))).toEqual(['1', '2', '1', '2']);
  });
});
