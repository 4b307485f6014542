import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { hashText, mixHash, textHash } from './hash';

test('the hash of a text never changes: workbooks keep it', () => {
  // the published values of FNV-1a, 32 bits
  expect([textHash(''), textHash('a'), textHash('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  expect(hashText('foobar')).toBe((0xbf9cf968).toString(36));
});

test('a mixed hash depends on the numbers and their order', () => {
  const hashOf = (values: readonly number[]): number => values.reduce(mixHash, 0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 8 }), (values) => {
      const turned = [...values].reverse();
      const isSame = values.every((value, at) => value === turned[at]);
      expect(hashOf(values) === hashOf(turned)).toBe(isSame);
      expect(Number.isSafeInteger(hashOf(values))).toBe(true);
    }),
    { seed: 7 },
  );
});
