import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { runToEnd } from '../../core/work/slices';
import { checkSample, warmUp } from './warm-up';

/** The browser's idle moments: each call is handed one when the test says so. */
const waiting: ((moment: IdleDeadline) => void)[] = [];

beforeEach(() => {
  waiting.length = 0;
  Object.assign(globalThis, {
    requestIdleCallback: (call: (moment: IdleDeadline) => void) => waiting.push(call),
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
});

/** Hands out a moment that has room for one step only. */
async function shortMoment(): Promise<void> {
  waiting.shift()?.({ didTimeout: false, timeRemaining: () => 0 });
  await Promise.resolve();
}

test('the made-up plan gives rules of every kind something to do', () => {
  const analysis = runToEnd(checkSample())?.analysis;
  const groups = new Set(analysis?.findings.map(({ rule }) => rule));
  expect(analysis?.faults).toEqual([]);
  expect(analysis?.reading.sheets[0]?.tables[0]?.tasks).toHaveLength(3);
  expect([...groups]).toEqual(
    expect.arrayContaining(['no-doubled-word', 'no-end-before-start', 'consistent-numbering']),
  );
});

test('it takes one step in a short moment, goes on in the next, and comes to an end', async () => {
  const done = warmUp(() => false);
  let moments = 0;
  for (; waiting.length > 0; moments++) await shortMoment();
  await done;
  let steps = 1;
  for (const work = checkSample(); !work.next().done;) steps++;
  expect(moments).toBe(steps);
});

test('it takes no step more once somebody wants the check itself', async () => {
  let isWanted = false;
  const done = warmUp(() => isWanted);
  await shortMoment();
  isWanted = true;
  await shortMoment();
  await done;
  expect(waiting).toEqual([]);
});

test('where the browser does not tell when it is idle, nothing is done', async () => {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  await warmUp(() => {
    throw new Error('asked');
  });
  expect(waiting).toEqual([]);
});
