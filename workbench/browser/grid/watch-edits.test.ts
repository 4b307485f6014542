import { expect, test } from '@jest/globals';
import type { ICellData } from '@univerjs/core';

import type { CellEdit } from './grid';
import type { UniverApi, UniverCommand, UniverCommandOptions } from './univer-api';
import { watchEdits } from './watch-edits';

/** A spreadsheet that holds one cell, and what it tells of. */
function gridWith(cell: ICellData, formula = '') {
  let tell: (command: UniverCommand, options?: UniverCommandOptions) => void = () => undefined;
  const range = { getCellData: () => cell, getFormula: () => formula };
  const sheet = { getRange: () => range };
  const book = { getId: () => 'book', getSheetBySheetId: (id: string) => (id === 's' ? sheet : null) };
  const api = {
    getActiveWorkbook: () => book,
    onCommandExecuted: (listener: typeof tell) => {
      tell = listener;
    },
  } as unknown as UniverApi;
  const edits: CellEdit[] = [];
  let unsupported = 0;
  let selected = 0;
  let own = false;
  const events = {
    onEdit: (made: readonly CellEdit[]) => edits.push(...made),
    onSelect: () => (selected += 1),
    onUnsupported: () => (unsupported += 1),
  };
  watchEdits(api, events, () => own);
  return {
    edits,
    unsupported: () => unsupported,
    selected: () => selected,
    setOwn: (value: boolean) => (own = value),
    run: (id: string, options?: UniverCommandOptions, unitId = 'book') => {
      tell({ id, params: { unitId, subUnitId: 's', cellValue: { 3: { 2: {} } } } }, options);
    },
  };
}

const SET = 'sheet.mutation.set-range-values';

test('what a person types is told with its place', () => {
  const grid = gridWith({ v: 'Công an phường', t: 1 });
  grid.run(SET);
  expect(grid.edits).toEqual([
    { sheet: 's', at: { row: 3, column: 2 }, content: { kind: 'value', value: 'Công an phường' } },
  ]);
});

test('a formula is told as a formula, a typed date with the format that it got', () => {
  const typed = gridWith({ v: 46083, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } }, '');
  typed.run(SET);
  expect(typed.edits[0]).toMatchObject({ content: { value: 46083 }, dateFormat: 'yyyy-mm-dd' });
  const formula = gridWith({ v: 3, t: 2, f: '=1+2' }, '=1+2');
  formula.run(SET);
  expect(formula.edits[0]?.content).toEqual({ kind: 'formula', formula: '=1+2' });
});

test('results of formulas, local changes, own changes and another workbook are no edits', () => {
  const grid = gridWith({ v: 1, t: 2 });
  grid.run(SET, { fromFormula: true });
  grid.run(SET, { onlyLocal: true });
  grid.run(SET, undefined, 'the book before');
  grid.setOwn(true);
  grid.run(SET);
  grid.run('sheet.mutation.insert-row');
  expect(grid.edits).toEqual([]);
  expect(grid.unsupported()).toBe(0);
});

test.each([
  'sheet.mutation.insert-row',
  'sheet.mutation.remove-col',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.add-worksheet-merge',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-frozen',
])('%s cannot be saved and is told', (id) => {
  const grid = gridWith({});
  grid.run(id);
  expect(grid.unsupported()).toBe(1);
});

test.each([
  'sheet.operation.set-scroll',
  'sheet.mutation.add-conditional-rule',
  'sheet.operation.set-selections',
])('%s is nothing to tell', (id) => {
  const grid = gridWith({});
  grid.run(id);
  expect([grid.edits.length, grid.unsupported()]).toEqual([0, 0]);
  expect(grid.selected()).toBe(id === 'sheet.operation.set-selections' ? 1 : 0);
});
