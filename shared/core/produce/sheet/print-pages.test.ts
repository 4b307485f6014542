import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { pageBreaks, type PageRow, paperFor } from './print-pages';

const LAYOUT = { paper: 'A4', widths: [60, 60], first: 1, header: 2 } as const;
/** Room of a lying A4 page at its natural size, in points. */
const ROOM = ((210 - 40) * 72) / 25.4;

const rows = fc.array(fc.record({ height: fc.integer({ min: 18, max: 409 }), keepsWithNext: fc.boolean() }), {
  minLength: 4,
  maxLength: 60,
});

const pagesOf = (all: readonly PageRow[], breaks: readonly number[]): readonly (readonly PageRow[])[] =>
  [LAYOUT.first, ...breaks].map((from, index) => all.slice(from, breaks[index] ?? all.length));

test('no page is higher than the paper, with the header row on top of it', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const breaks = pageBreaks(all, LAYOUT);
      pagesOf(all, breaks).forEach((page, index) => {
        const from = breaks[index - 1] ?? 0;
        const repeated = from > LAYOUT.header && page.length > 1 ? (all[LAYOUT.header]?.height ?? 0) : 0;
        const height = page.reduce((sum, row) => sum + row.height, repeated);
        if (page.length > 1) expect(height).toBeLessThanOrEqual(ROOM);
      });
      expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
      expect(breaks.every((row) => row > LAYOUT.first && row < all.length)).toBe(true);
    }),
  );
});

test('a heading goes to the next page with the first row below it', () => {
  const task = { height: 100, keepsWithNext: false };
  const heading = { height: 30, keepsWithNext: true };
  const head = [heading, heading, heading];
  // why: 30 + 30 + 4 × 100 = 460 of 467 points; the next heading has to go to the second page
  expect(pageBreaks([...head, task, task, task, task, heading, task], LAYOUT)).toEqual([7]);
  expect(pageBreaks([...head, task, task, task, heading, task, task], LAYOUT)).toEqual([6]);
  expect(pageBreaks([...head, task, task, task, heading, heading, task], LAYOUT)).toEqual([6]);
});

test('columns that A4 cannot hold at eleven points go on A3', () => {
  expect([paperFor(132), paperFor(133)]).toEqual(['A4', 'A3']);
});

test('no more pages are broken by hand than Excel allows; those are broken as ever', () => {
  const all = Array.from({ length: 9_000 }, () => ({ height: 200, keepsWithNext: false }));
  const breaks = pageBreaks(all, LAYOUT);
  expect(breaks).toHaveLength(1_023);
  expect(breaks.slice(0, 500)).toEqual(pageBreaks(all.slice(0, 1_200), LAYOUT).slice(0, 500));
});
