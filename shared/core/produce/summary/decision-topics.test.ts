import { expect, test } from '@jest/globals';

import { allRules } from '../../rules';
import { DECISION_TOPICS } from './decision-topics';

test('every topic is one of a rule, and no rule has two', () => {
  const topics = DECISION_TOPICS.map(({ rule }) => rule);
  const rules = new Set(allRules.map(({ id }) => id));
  expect(topics.filter((rule) => !rules.has(rule))).toEqual([]);
  expect(new Set(topics).size).toBe(topics.length);
});
