import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitWidths, type FittedRow } from './fit-widths';
import { textHeight, widthOfWords } from './row-height';

const fontSize = 13;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const setting = { fontSize, indent: 0, heightOf: sum };
const long = 'Rà soát, công khai thủ tục hành chính tại bộ phận một cửa của các xã, phường trên địa bàn tỉnh';

const heightOf = (rows: readonly FittedRow[], widths: readonly number[]): number =>
  sum(
    rows.map(({ texts, least }) =>
      Math.max(
        least,
        ...texts.map((text, column) =>
          text === '' ? 0 : textHeight(text, { fontSize, columnWidth: widths[column] ?? 0 }),
        ),
      ),
    ),
  );

describe('fitWidths', () => {
  test('gives the room of short texts to long ones', () => {
    const rows = [{ texts: [long, 'Sở Nội vụ'], least: 20 }];
    const limits = [
      { least: 10, most: 60 },
      { least: 10, most: 60 },
    ];
    const fitted = fitWidths([[30, 30]], limits, rows, setting);
    expect(fitted[0]).toBeGreaterThan(36);
    expect(heightOf(rows, fitted)).toBeLessThan(heightOf(rows, [30, 30]));
  });

  test('a column without limits keeps its width, and nothing moves where nothing is saved', () => {
    const rows = [{ texts: [long, long, 'ngắn'], least: 20 }];
    const limits = [undefined, { least: 10, most: 60 }, { least: 12, most: 12 }];
    expect(fitWidths([[20.3, 30, 12]], limits, rows, setting)).toEqual([20.3, 30, 12]);
  });

  test('rows are never higher than with any of the starts, columns together as wide, each within its limits', () => {
    const words = fc
      .array(fc.constantFrom('thủ', 'tục', 'nghiêm', 'và', 'Ủy', 'trách nhiệm'), { maxLength: 40 })
      .map((all) => all.join(' '));
    const table = fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, (texts) => {
        const rows = texts.map((row) => ({ texts: row, least: 20 }));
        const limits = [
          { least: 15, most: 80 },
          { least: 12.2, most: 40 },
          { least: 9, most: 40 },
        ];
        const starts = [
          [40, 30, 20],
          [30, 30, 30],
        ];
        const fitted = fitWidths(starts, limits, rows, setting);
        expect(Math.abs(sum(fitted) - 90)).toBeLessThan(0.6);
        fitted.forEach((width, column) => {
          expect(width).toBeGreaterThanOrEqual(limits[column]?.least ?? 0);
          expect(width).toBeLessThanOrEqual(limits[column]?.most ?? 0);
        });
        for (const start of starts)
          expect(heightOf(rows, fitted)).toBeLessThanOrEqual(heightOf(rows, start) + 1);
      }),
      { numRuns: 60 },
    );
  });

  test('counts pages where that is asked for', () => {
    const texts = Array.from({ length: 8 }, (_, row) => [long.repeat(1 + (row % 3)), 'Sở Nội vụ']);
    const rows = texts.map((row) => ({ texts: row, least: 20 }));
    const limits = [
      { least: 10, most: 60 },
      { least: 10, most: 60 },
    ];
    const lengthOf = (heights: readonly number[]): number => {
      let [pages, used] = [0, 0];
      for (const height of heights) {
        if (used + height > 200) [pages, used] = [pages + 1, 0];
        used += height;
      }
      return pages * 200 + used;
    };
    const alone = fitWidths([[30, 30]], limits, rows, setting);
    const counted = fitWidths([[30, 30]], limits, rows, { ...setting, lengthOf });
    const lengthFor = (widths: readonly number[]): number =>
      lengthOf(rows.map((row) => heightOf([row], widths)));
    expect(lengthFor(counted)).toBeLessThanOrEqual(lengthFor(alone));
  });
});

test('a column as wide as its words breaks none of them', () => {
  const text = 'Trung tâm Phục vụ hành chính công 107/2021/NĐ-CP';
  const columnWidth = widthOfWords(text, { fontSize });
  const lines = text.split(' ').length;
  expect(textHeight(text.replaceAll(' ', '\n'), { fontSize, columnWidth: columnWidth + 0.01 })).toBe(
    textHeight(Array.from({ length: lines }, () => 'a').join('\n'), { fontSize, columnWidth: 40 }),
  );
});
