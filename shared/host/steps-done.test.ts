import { expect, test } from '@jest/globals';

import { valueCell } from '../core/model/cell';
import type { RowsOp } from '../core/model/patch';
import type { SheetSnapshot } from '../core/model/snapshot';
import { stepsDone } from './steps-done';

const sheet = (values: SheetSnapshot['values']): readonly SheetSnapshot[] => [
  {
    id: 'a',
    name: 'Kế hoạch',
    origin: { row: 0, column: 0 },
    values,
    formulas: [],
    displayed: [],
    merges: [],
    hiddenRows: [],
  },
];

const HEADER = ['STT', 'Nội dung'];
const insertion: RowsOp = {
  kind: 'insert-rows',
  sheet: 'a',
  row: 1,
  rows: [{ cells: HEADER.map((text, column) => ({ column, content: valueCell(text) })) }],
};
const BEFORE = sheet([
  ['1', 'Rà soát'],
  ['2', 'Tập huấn'],
]);

test.each([
  ['none of its cells', [null, null]],
  ['the first of its cells', ['STT', null]],
  ['the last of its cells', [null, 'Nội dung']],
  ['all of them', HEADER],
])('a row that came in with %s is known as begun', (_, present) => {
  const now = sheet([['1', 'Rà soát'], present, ['2', 'Tập huấn']]);
  const cells = present.flatMap((text, column) =>
    text === null ? [] : [{ column, content: valueCell(text) }],
  );
  expect(stepsDone(BEFORE, now, [insertion])).toEqual([{ ...insertion, rows: [{ cells }] }]);
});

test('a row that holds something else is nobody’s to take back', () => {
  const now = sheet([
    ['1', 'Rà soát'],
    ['STT', 'của người khác'],
    ['2', 'Tập huấn'],
  ]);
  expect(() => stepsDone(BEFORE, now, [insertion])).toThrow('no state on the way');
});
