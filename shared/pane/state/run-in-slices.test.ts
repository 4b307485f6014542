import { expect, test } from '@jest/globals';

import { runInSlices } from './run-in-slices';

function* count(to: number): Generator<number, string> {
  for (let step = 1; step <= to; step++) yield step;
  return 'xong';
}

test('gives the result and pauses in between', async () => {
  const steps: number[] = [];
  const result = await runInSlices(count(20), {
    signal: new AbortController().signal,
    onPause: (step) => steps.push(step) > 0,
    budget: 0,
  });
  expect(result).toBe('xong');
  expect(steps.length).toBeGreaterThan(5);
});

test('stops at the next pause', async () => {
  const abort = new AbortController();
  const result = await runInSlices(count(1000), {
    signal: abort.signal,
    onPause: () => {
      abort.abort();
      return false;
    },
    budget: 0,
  });
  expect(result).toBeUndefined();
});
