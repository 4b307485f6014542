import { expect, test } from '@jest/globals';

import { once, onceInSlices } from './once';

test('is made at first use and never again, also when it is nothing', () => {
  let count = 0;
  const make = once((): number | undefined => {
    count++;
    return undefined;
  });
  expect(count).toBe(0);
  expect([make(), make(), count]).toEqual([undefined, undefined, 1]);
});

test('is read once, ahead in slices or all at first use', () => {
  let slices = 0;
  const reading = onceInSlices(function* () {
    for (; slices < 3; slices++) yield;
    return ['xong'];
  });
  expect(reading.ahead()).toBe(true);
  expect(slices).toBe(0);
  expect(reading.get()).toEqual(['xong']);
  expect(reading.get()).toBe(reading.get());
  expect([reading.ahead(), slices]).toEqual([false, 3]);
});
