import { expect, test } from '@jest/globals';
import { exampleReading } from '../example-reading.fixture';
import { taskLabels } from './task-labels';

test('a task is known by section and number, its part by both', () => {
  const [table] = exampleReading({
    tasks: [
      { content: 'Việc', section: 0, number: '4' },
      { content: 'Phần', section: 0, number: 'a)' },
      { content: 'Phần', section: 0, number: '-' },
      { content: 'Việc', section: 1, number: '2.1' },
      { content: 'Việc', number: '7' },
      { content: 'Việc', section: 1, number: '' },
    ],
  }).sheets.flatMap(({ tables }) => tables);
  const tasks = (table?.tasks ?? []).map((task, index) =>
    index === 1 || index === 2 ? { ...task, parent: 0 } : task,
  );
  const numbers = tasks.map(({ number }) => number.text);
  expect(taskLabels(tasks, numbers, [{ numeral: 'II' }, { numeral: 'III' }])).toEqual([
    'II.4',
    'II.4.a',
    'II.4',
    '2.1',
    '7',
    'III',
  ]);
});
