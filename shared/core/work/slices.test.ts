import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { mapInSlices, retold, runToEnd } from './slices';

test('slices of any size map to what one pass maps to', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, size) => {
      const map = (item: number, index: number): number => item * 2 + index;
      expect(runToEnd(mapInSlices(items, map, size))).toEqual(items.map(map));
    }),
  );
});

test('a pause follows each slice', () => {
  const pauses = [...mapInSlices([1, 2, 3, 4, 5], String, 2)];
  expect(pauses).toHaveLength(3);
});

test('work that is retold pauses where it did and ends in its result', () => {
  const work = function* (): Generator<number, string> {
    yield 1;
    yield 2;
    return 'xong';
  };
  expect([...retold(work(), (step) => step / 2)]).toEqual([0.5, 1]);
  expect(runToEnd(retold(work(), () => undefined))).toBe('xong');
});
