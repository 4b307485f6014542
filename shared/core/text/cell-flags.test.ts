import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CellValue } from '../model/cell';
import { sheetView } from '../model/sheet-view';
import { cellFlags } from './cell-flags';
import { scanText } from './scan-text';

const viewOf = (values: readonly (readonly CellValue[])[]) =>
  sheetView({
    id: 's',
    name: 'Kế hoạch',
    origin: { row: 3, column: 2 },
    values,
    formulas: [],
    displayed: [],
    merges: [],
    hiddenRows: [],
  });

describe('cellFlags', () => {
  test('is what the scan of each text says, in rows of any length, asked again too', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('hoà', 'a  b', '**x', null, 7, true),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }), (values) => {
        const flags = cellFlags(viewOf(values));
        for (let round = 0; round < 2; round++) {
          values.forEach((row, index) => {
            row.forEach((value, at) => {
              expect(flags.at(3 + index, 2 + at)).toBe(typeof value === 'string' ? scanText(value) : 0);
            });
          });
        }
      }),
    );
  });

  test('outside the cells there is nothing', () => {
    const flags = cellFlags(viewOf([['a  b'], []]));
    expect(
      [
        [2, 2],
        [3, 1],
        [3, 3],
        [4, 2],
        [9, 9],
      ].map(([row = 0, column = 0]) => flags.at(row, column)),
    ).toEqual([0, 0, 0, 0, 0]);
  });
});
