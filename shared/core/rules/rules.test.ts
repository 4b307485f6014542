import { describe, expect, test } from '@jest/globals';

import { runExample } from '../lint/rule-tester';
import { allRules } from '.';

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.valid.map((example) => [JSON.stringify(example).slice(0, 80), example] as const))(
    'keeps silent on %s',
    (_title, example) => {
      expect(runExample(rule, example)).toMatchObject({ finds: [], findings: [] });
    },
  );

  test.each(rule.examples.invalid.map((example) => [JSON.stringify(example).slice(0, 80), example] as const))(
    'finds what is wrong in %s',
    (_title, example) => {
      const outcome = runExample(rule, example);
      expect(outcome.fault).toBeUndefined();
      expect(outcome.finds).toEqual(example.finds);
      if (example.fixed) expect(outcome.fixed).toEqual(example.fixed);
    },
  );

  test('shows each of its messages in an example', () => {
    const shown = rule.examples.invalid.flatMap(({ finds }) => finds.map(({ messageId }) => messageId));
    expect(Object.keys(rule.meta.messages).filter((id) => !shown.includes(id))).toEqual([]);
  });

  test('has examples of both kinds and speaks both languages', () => {
    expect(rule.examples.invalid.length).toBeGreaterThan(0);
    expect(rule.examples.valid.length).toBeGreaterThan(0);
    for (const message of Object.values(rule.meta.messages)) {
      expect(message.vi.length).toBeGreaterThan(10);
      expect(message.en.length).toBeGreaterThan(10);
    }
  });
});

test('an error is only what surely keeps a plan from being followed: the exit code hangs on it', () => {
  const errors = allRules.filter(({ meta }) => meta.severity === 'error').map(({ id }) => id);
  expect(errors.sort()).toEqual([
    'no-end-before-start',
    'no-impossible-date',
    'report-order',
    'require-content',
    'require-lead-agency',
  ]);
});
