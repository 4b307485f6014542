import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { boundedDistance } from './distance';

describe('boundedDistance', () => {
  test.each([
    ['phòng', 'phòng', 3, 0],
    ['phòng', 'phong', 3, 1],
    ['ab', 'ba', 3, 1],
    ['', 'abc', 3, 3],
    ['abcd', 'wxyz', 2, 3],
    ['sở nội vụ', 'sở y tế', 10, 5],
  ])('%j to %j within %i', (a, b, limit, expected) => {
    expect(boundedDistance(a, b, limit)).toBe(expected);
  });

  test('is symmetric, and a narrow band says the same as a wide one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        const full = boundedDistance(a, b, 20);
        expect(boundedDistance(b, a, 20)).toBe(full);
        expect(boundedDistance(a, b, limit)).toBe(Math.min(full, limit + 1));
      }),
    );
  });
});
