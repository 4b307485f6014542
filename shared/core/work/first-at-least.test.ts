import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { firstAtLeast } from './first-at-least';

test('it is the first of growing numbers that is no less, as a look at each finds it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 })), fc.nat({ max: 32 }), (numbers, least) => {
      const items = [...numbers].sort((a, b) => a - b).map((number) => ({ number }));
      const found = items.findIndex(({ number }) => number >= least);
      expect(firstAtLeast(items, least, ({ number }) => number)).toBe(found < 0 ? items.length : found);
    }),
  );
});
