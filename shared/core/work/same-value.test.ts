import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { sameValue } from './same-value';

test('plain data is the same when its JSON is, whichever order its names stand in', () => {
  const small = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(small, small, (a, b) => {
      const copy = JSON.parse(JSON.stringify(a)) as unknown;
      expect(sameValue(JSON.parse(JSON.stringify(a)), copy)).toBe(true);
      if (sameValue(a, b)) expect(a).toEqual(b);
    }),
  );
  expect(sameValue({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
});

test.each([
  [[1, 2], [1]],
  [[], {}],
  [{}, null],
  [{ a: undefined }, { b: undefined }],
  ['1', 1],
  [{ a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }],
])('%j and %j differ', (a, b) => {
  expect(sameValue(a, b)).toBe(false);
});
