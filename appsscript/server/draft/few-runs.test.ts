import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { fewRuns } from './few-runs';

test('equal neighbours are one run', () => {
  expect(fewRuns([5, 5, undefined, 5, 7], 9)).toEqual([
    { first: 0, count: 2, value: 5 },
    { first: 3, count: 1, value: 5 },
    { first: 4, count: 1, value: 7 },
  ]);
});

test('runs that grow least are joined', () => {
  expect(fewRuns([10, 11, 40, 40], 2)).toEqual([
    { first: 0, count: 2, value: 11 },
    { first: 2, count: 2, value: 40 },
  ]);
});

test('never more runs than asked for, and no value is cut', () => {
  const value = fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (values, most) => {
      const runs = fewRuns(values, most);
      expect(runs.length).toBeLessThanOrEqual(most);
      for (const run of runs)
        for (const one of values.slice(run.first, run.first + run.count))
          expect(run.value).toBeGreaterThanOrEqual(one!);
    }),
  );
});
