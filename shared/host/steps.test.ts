import { describe, expect, test } from '@jest/globals';

import type { Steps } from './steps';
import { ask, runNow, runWaiting } from './steps';

function* sum(read: (index: number) => number | Promise<number>): Steps<string> {
  let total = 0;
  for (let index = 0; index < 3; index++) {
    try {
      total += yield* ask(() => read(index));
    } catch (error) {
      return `${String(total)}, then ${error instanceof Error ? error.message : 'lost'}`;
    }
  }
  return String(total);
}

const fail = (index: number): number => {
  if (index === 1) throw new Error('closed');
  return index + 1;
};

describe('the same steps, done at once or with waiting', () => {
  test('come to the same', async () => {
    const read = (index: number): number => index + 1;
    expect(runNow(sum(read))).toBe('6');
    expect(await runWaiting(sum((index) => Promise.resolve(read(index))))).toBe('6');
  });

  test('meet what goes wrong where it was asked for', async () => {
    expect(runNow(sum(fail))).toBe('1, then closed');
    expect(await runWaiting(sum(async (index) => Promise.resolve(fail(index))))).toBe('1, then closed');
  });

  test('hand on what they do not deal with', async () => {
    function* careless(): Steps<number> {
      return yield* ask(() => fail(1));
    }
    expect(() => runNow(careless())).toThrow('closed');
    await expect(runWaiting(careless())).rejects.toThrow('closed');
  });
});
