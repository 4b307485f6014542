import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { groupDigits } from './group-digits';

test('a count is written as the language writes it', () => {
  expect(groupDigits(0, '.')).toBe('0');
  expect(groupDigits(1234567, '.')).toBe('1.234.567');
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (count) => {
      expect(groupDigits(count, '.')).toBe(count.toLocaleString('vi-VN'));
      expect(groupDigits(count, ',')).toBe(count.toLocaleString('en-GB'));
    }),
  );
});
