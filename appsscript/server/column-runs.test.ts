import { expect, test } from '@jest/globals';

import { valueCell } from '../../shared/core/model/cell';
import { columnRuns } from './column-runs';

const cell = (row: number, column: number, value: string) => ({ row, column, content: valueCell(value) });

test('cells below one another make one run, whatever their order', () => {
  const runs = columnRuns([cell(5, 1, 'c'), cell(3, 1, 'a'), cell(4, 1, 'b'), cell(4, 2, 'd')]);
  expect(runs).toEqual([
    { column: 1, top: 3, contents: ['a', 'b', 'c'].map(valueCell) },
    { column: 2, top: 4, contents: [valueCell('d')] },
  ]);
});

test('an untouched cell in between parts the runs, for it may be somebody else’s by now', () => {
  expect(columnRuns([cell(3, 1, 'a'), cell(5, 1, 'c')])).toHaveLength(2);
});

test('the last content of a cell wins', () => {
  expect(columnRuns([cell(3, 1, 'a'), cell(3, 1, 'b')])).toEqual([
    { column: 1, top: 3, contents: [valueCell('b')] },
  ]);
});
