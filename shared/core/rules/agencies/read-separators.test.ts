import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { isPlainList, plainGap } from './read-separators';

const gaps = fc.string({ unit: fc.constantFrom(' ', ';', ',', '.', '-', 'và', '\n', 'a'), maxLength: 5 });

test('a plain gap is a gap of plain lists, and its sign is all that is left of it', () => {
  fc.assert(
    fc.property(gaps, (gap) => {
      const found = plainGap(`A${gap}B`, 1, 1 + gap.length);
      fc.pre(found !== undefined);
      const match = { kind: 'unknown' } as const;
      const mentions = [
        { text: 'A', offset: 0, match },
        { text: 'B', offset: 1 + gap.length, match },
      ];
      expect(found).toBe(gap.trim());
      expect(isPlainList({ text: `A${gap}B`, mentions })).toBe(true);
    }),
  );
});

test.each([
  ['; ', ';'],
  [' , ', ','],
  [' ', ''],
  [';;', undefined],
  [' và ', undefined],
  [';\n', undefined],
])('%j is %j', (gap, expected) => {
  expect(plainGap(gap, 0, gap.length)).toBe(expected);
});
