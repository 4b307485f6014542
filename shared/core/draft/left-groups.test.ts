import { expect, test } from '@jest/globals';

import { leftGroups } from './left-groups';

test('lines that became no task stand under their reasons, in runs over single blank lines', () => {
  const left = [
    ...[1, 3, 4].map((line) => ({ line, reason: 'basis' as const })),
    { line: 6, reason: 'purpose' as const },
    { line: 20, reason: 'basis' as const },
  ];
  expect(leftGroups(left).map(({ words, runs, lines }) => [words.vi, runs, lines])).toEqual([
    ['căn cứ', '1–4, 20', [1, 3, 4, 20]],
    ['mục đích, yêu cầu', '6', [6]],
  ]);
});
