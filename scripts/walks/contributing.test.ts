import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { changeText } from './change-text';
import { followWalk } from './follow-walk';
import { readWalks } from './read-walks';

const walks = readWalks(readFileSync(join(__dirname, '../../CONTRIBUTING.md'), 'utf8'));

describe('CONTRIBUTING.md leads where it says', () => {
  test.each(walks.map((walk) => [walk.title, walk] as const))(
    '%s',
    (_, walk) => {
      expect(walk.steps.some((step) => step.kind === 'proof')).toBe(true);
      expect(followWalk(walk)).not.toEqual([]);
    },
    120_000,
  );
});

test('a change that does not fit is told', () => {
  expect(changeText('a\nb\nc', [' a', '-b', '+x'])).toBe('a\nx\nc');
  expect(() => changeText('a\nb', [' z', '+x'])).toThrow('0 times');
  expect(() => changeText('a\na', [' a', '+x'])).toThrow('2 times');
});

test('a walk whose proof fails is told', () => {
  const page = '## Walk\n```ts proof\nthrow new Error("no way through");\n```\n';
  expect(() => followWalk(readWalks(page)[0]!)).toThrow('no way through');
});
