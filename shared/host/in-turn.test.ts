import { expect, test } from '@jest/globals';

import { createTurns } from './in-turn';

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

test('work is done in the order it was handed in, never side by side', async () => {
  const inTurn = createTurns();
  const log: string[] = [];
  const work = (name: string, milliseconds: number) => async (): Promise<string> => {
    log.push(`${name} begins`);
    await later(milliseconds);
    log.push(`${name} ends`);
    return name;
  };
  const answers = await Promise.all([inTurn(work('a', 20)), inTurn(work('b', 1)), inTurn(work('c', 5))]);
  expect(answers).toEqual(['a', 'b', 'c']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('work that fails tells its own caller and lets the next go on', async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(() => Promise.resolve('yes'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
