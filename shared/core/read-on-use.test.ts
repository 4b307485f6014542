import { expect, test } from '@jest/globals';

import { readOnUse } from './read-on-use';

test('is read once, ahead in slices or all at first use', () => {
  let slices = 0;
  const reading = readOnUse(function* () {
    for (; slices < 3; slices++) yield;
    return ['xong'];
  });
  expect(reading.readAhead()).toBe(true);
  expect(slices).toBe(0);
  expect(reading.get()).toEqual(['xong']);
  expect(reading.get()).toBe(reading.get());
  expect([reading.readAhead(), slices]).toEqual([false, 3]);
});
