import { expect, test } from '@jest/globals';

import { valueCell } from '../../shared/core/model/cell';
import { cellBlocks } from './cell-blocks';

const blocksOf = (...cells: readonly (readonly [number, number, string])[]) =>
  cellBlocks(cells.map(([row, column, text]) => ({ row, column, content: valueCell(text) }))).map(
    ({ top, left, contents }) => ({
      top,
      left,
      texts: contents.map((row) => row.map((content) => (content.kind === 'value' ? content.value : ''))),
    }),
  );

test('cells below one another are one block, also when they come in any order', () => {
  expect(blocksOf([3, 1, 'c'], [1, 1, 'a'], [2, 1, 'b'], [5, 1, 'e'])).toEqual([
    { top: 1, left: 1, texts: [['a'], ['b'], ['c']] },
    { top: 5, left: 1, texts: [['e']] },
  ]);
});

test('columns beside one another are one block when they begin and end in the same rows', () => {
  expect(blocksOf([1, 1, 'a'], [1, 2, 'b'], [1, 4, 'd'], [2, 4, 'e'], [2, 5, 'f'])).toEqual([
    { top: 1, left: 1, texts: [['a', 'b']] },
    { top: 1, left: 4, texts: [['d'], ['e']] },
    { top: 2, left: 5, texts: [['f']] },
  ]);
});

test('a cell given twice keeps its last content', () => {
  expect(blocksOf([1, 1, 'a'], [1, 1, 'b'])).toEqual([{ top: 1, left: 1, texts: [['b']] }]);
});
