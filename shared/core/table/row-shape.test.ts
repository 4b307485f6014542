import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { sheetView } from '../model/sheet-view';
import { rowShape } from './row-shape';

const cell = fc.constantFrom(null, '', ' ', 'một', 'hai', 7);
const rows = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 });

test('the shape of a row is the same whatever stands above it, and equal shapes share their list', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(6), { maxLength: 5 }), (values, above) => {
      const view = sheetView({
        id: 's',
        name: 'Kế hoạch',
        origin: { row: 0, column: 0 },
        values,
        formulas: [],
        displayed: [],
        merges: [],
        hiddenRows: [],
      });
      values.forEach((_, row) => {
        const alone = rowShape(view, row, 0, 4);
        expect(rowShape(view, row, 0, 4, above)).toEqual(alone);
        expect(rowShape(view, row, 0, 4, alone.filled).filled).toBe(alone.filled);
      });
    }),
  );
});
