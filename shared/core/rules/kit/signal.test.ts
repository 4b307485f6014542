import { expect, test } from '@jest/globals';

import { interpolate } from '../../lint/interpolate';
import { cellRange } from '../../model/range';
import { defineRule } from './rule';
import type { RuleMessages, SignalOf } from './signal';

const messages = {
  bare: { vi: 'Ô này để trống.', en: 'This cell is empty.' },
  filled: { vi: 'Có {count} ô ghi "{text}".', en: '{count} cells say "{text}" ({note}).' },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, number>;

const at = { sheet: 'S', range: cellRange({ row: 0, column: 0 }) };
const accept = (signal: Signal): Signal => signal;

/** The type check (`npm run check:types`) reads these: each is refused, and an error that is not there is one. */
export const refused = [
  // @ts-expect-error: no message has this id
  () => accept({ messageId: 'fillled', at, data: { count: 1, text: 'x', note: 'y' } }),
  // @ts-expect-error: `note` is missing, which the English text alone names
  () => accept({ messageId: 'filled', at, data: { count: 1, text: 'x' } }),
  // @ts-expect-error: `test` is no name of the message
  () => accept({ messageId: 'filled', at, data: { count: 1, test: 'x', note: 'y' } }),
  // @ts-expect-error: the message wants data
  () => accept({ messageId: 'filled', at }),
  // @ts-expect-error: the message has nothing to fill
  () => accept({ messageId: 'bare', at, data: { count: 1 } }),
  // @ts-expect-error: the payload is a number
  () => accept({ messageId: 'bare', at, payload: 'one' }),
];

const docs = { title: { vi: 'Thử', en: 'Try' }, why: '', howToFix: '', whenNot: '' };
const meta = { group: 'text', severity: 'hint', scope: 'plan', docs, messages } as const;

export const refusedRules = [
  () =>
    defineRule({
      id: 'check',
      meta,
      examples: { valid: [], invalid: [] },
      // @ts-expect-error: a check tells messages of its own rule
      check: () => [{ messageId: 'unheard', at }],
    }),
  () =>
    defineRule({
      id: 'example',
      meta,
      // @ts-expect-error: an example expects messages of its own rule
      examples: { valid: [], invalid: [{ lines: [], finds: [{ messageId: 'unheard', cell: 'A1' }] }] },
      check: () => [],
    }),
];

test('what is accepted can be told in both languages', () => {
  const data = { count: 2, text: 'x', note: 'y' };
  expect(accept({ messageId: 'filled', at, data, payload: 1 }).data).toBe(data);
  expect(interpolate(messages.filled, data)).toEqual({
    vi: 'Có 2 ô ghi "x".',
    en: '2 cells say "x" (y).',
  });
  expect(interpolate(messages.bare, accept({ messageId: 'bare', at }).data)).toEqual(messages.bare);
});
