import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { increasingChain } from './increasing-chain';

test('the heavier order wins over the longer one', () => {
  const items = [
    { value: 'a', weight: 1 },
    { value: 'c', weight: 1 },
    { value: 'c', weight: 1 },
    { value: 'b', weight: 9 },
  ];
  expect(increasingChain(items)).toEqual([0, 3]);
  expect(increasingChain([])).toEqual([]);
});

test('no chain is heavier than the one found', () => {
  const item = fc.record({
    value: fc.constantFrom('a', 'b', 'c', 'd'),
    weight: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 9 }), (items) => {
      const weigh = (indexes: readonly number[]): number =>
        indexes.reduce((sum, index) => sum + items[index]!.weight, 0);
      const rises = (indexes: readonly number[]): boolean =>
        indexes.every((index, at) => at === 0 || items[indexes[at - 1]!]!.value <= items[index]!.value);
      const chain = increasingChain(items);
      expect(rises(chain)).toBe(true);
      for (let mask = 0; mask < 1 << items.length; mask++) {
        const indexes = [...items.keys()].filter((index) => mask & (1 << index));
        if (rises(indexes)) expect(weigh(indexes)).toBeLessThanOrEqual(weigh(chain));
      }
    }),
  );
});
