import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { listSheet } from './list-sheet';

const list = (sizes: readonly number[], width = 40) =>
  listSheet<string>({
    name: 'Danh sách',
    titles: ['DANH SÁCH', 'Kèm theo Quyết định'],
    columns: [
      { header: 'STT', width: 6, style: 'centre', value: () => 1 },
      { header: 'Nội dung', width, style: 'text', value: (text) => text },
    ],
    parts: sizes.map((size, part) => ({
      heading: `Phần ${String(part + 1)}`,
      items: Array.from({ length: size }, (_, at) => 'rà soát thủ tục hành chính '.repeat((at % 7) + 1)),
    })),
  });

test('no page ends with a heading, whatever the lengths of the parts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (sizes) => {
      const { rows, print } = list(sizes);
      const breaks = print?.pageBreaks ?? [];
      const headings = rows.map(({ cells }) => cells[0]?.style === 'section');
      expect(breaks.filter((row) => headings[row - 1])).toEqual([]);
      if (sizes.reduce((sum, size) => sum + size, 0) > 60) expect(breaks.length).toBeGreaterThan(0);
    }),
  );
});

test('a wide list is printed on wide paper, so that it can be read', () => {
  expect(list([1]).print?.paper).toBe('A4');
  expect(list([1], 150).print?.paper).toBe('A4');
  expect(list([1], 200).print?.paper).toBe('A3');
});
