import { expect, test } from '@jest/globals';

import { findIllegalValue } from './check-wire-value';

test('plain values pass', () => {
  expect(findIllegalValue({ a: [1, 'x', null, true, { b: [] }] })).toBeUndefined();
});

test('what Google refuses is named with its place', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(findIllegalValue({ a: [new Date(0)] })).toBe('$.a.0: [object Date]');
  expect(findIllegalValue({ a: () => 1 })).toBe('$.a: function');
  expect(findIllegalValue([undefined])).toBe('$.0: undefined');
  expect(findIllegalValue(NaN)).toBe('$: NaN');
  expect(findIllegalValue(circle)).toBe('$.self: circular');
  expect(findIllegalValue(new Map())).toBe('$: [object Map]');
});
