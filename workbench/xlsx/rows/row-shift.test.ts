import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { blocksOf, LAST_ROW, RowShift } from './row-shift';

const HEIGHT = 40;
const rowSets = fc.uniqueArray(fc.nat(HEIGHT - 1), { minLength: 1, maxLength: 12 });
const shiftOf = (kind: 'insert' | 'delete', rows: readonly number[]): RowShift =>
  new RowShift(kind, 'T', blocksOf(rows));

/** The slow way: the rows of a sheet as a list, with those that go taken out. */
const staying = (rows: readonly number[]): readonly number[] =>
  Array.from({ length: HEIGHT }, (_, row) => row).filter((row) => !rows.includes(row));

describe('rows that go or come at once', () => {
  test('each row is where taking out one by one puts it', () => {
    fc.assert(
      fc.property(rowSets, (rows) => {
        const shift = shiftOf('delete', rows);
        staying(rows).forEach((row, place) => {
          expect(shift.place(row)).toBe(place);
        });
        for (const row of rows) expect(shift.isGoing(row)).toBe(true);
      }),
    );
  });

  test('a range keeps exactly the rows that stay', () => {
    fc.assert(
      fc.property(rowSets, fc.nat(HEIGHT - 1), fc.nat(12), (rows, top, tall) => {
        const kept = staying(rows);
        const inside = kept.filter((row) => row >= top && row <= top + tall);
        const spread = shiftOf('delete', rows).spread({ top, bottom: Math.min(HEIGHT - 1, top + tall) });
        expect(spread).toEqual(
          inside.length === 0
            ? undefined
            : { top: kept.indexOf(inside[0]!), bottom: kept.indexOf(inside[inside.length - 1]!) },
        );
      }),
    );
  });

  test('coming back puts each row where it was', () => {
    fc.assert(
      fc.property(rowSets, (rows) => {
        const gone = shiftOf('delete', rows);
        for (const row of staying(rows)) expect(gone.reverse().place(gone.place(row))).toBe(row);
      }),
    );
  });

  test.each(['F3:F1048576', '7:1048576', '$B$3:$B$1048576'])('%s means to the end, and stays so', (text) => {
    for (const kind of ['insert', 'delete'] as const)
      expect(shiftOf(kind, [9]).rangeText(text.replaceAll('$', ''))).toMatch(/1048576$/);
  });

  test('nothing is moved beyond the last row', () => {
    expect(shiftOf('insert', [2]).spread({ top: LAST_ROW, bottom: LAST_ROW })).toBeUndefined();
    expect(shiftOf('insert', [2]).spread({ top: 5, bottom: LAST_ROW })).toEqual({ top: 6, bottom: LAST_ROW });
  });
});
