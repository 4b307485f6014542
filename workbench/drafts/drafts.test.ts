import { describe, expect, test } from '@jest/globals';

import { draftPlan } from '../../shared/core/draft/draft-plan';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import { goldPlans } from './gold';
import { emptyScores, scorePlan, share } from './score';

const plans = goldPlans();

describe('plans of our own, read by hand before the tool read them', () => {
  const scores = emptyScores();
  for (const plan of plans) scorePlan(plan, draftPlan(documentFromText(plan.text)), scores);

  test('duties are found, and nothing else', () => {
    console.log(scores.mistakes.join('\n'));
    expect(share(scores.recall)).toBeGreaterThanOrEqual(0.95);
    expect(share(scores.precision)).toBeGreaterThanOrEqual(0.95);
  });

  test('who leads and who helps is read', () => {
    expect(share(scores.lead)).toBeGreaterThanOrEqual(0.97);
    expect(share(scores.coordinatorsFound)).toBeGreaterThanOrEqual(0.9);
    expect(share(scores.coordinatorsRight)).toBeGreaterThanOrEqual(0.9);
  });

  test('deadlines, rhythms and parents are read', () => {
    expect(share(scores.deadline)).toBeGreaterThanOrEqual(0.95);
    expect(share(scores.parent)).toBeGreaterThanOrEqual(0.95);
  });

  test.each(plans.map((plan) => [plan.name, plan] as const))(
    '%s: what the plan says of itself',
    (_, plan) => {
      expect(draftPlan(documentFromText(plan.text)).facts).toMatchObject(plan.facts);
    },
  );

  test.each(plans.map((plan) => [plan.name, plan] as const))('%s: no line is lost', (_, plan) => {
    const { tasks, left } = draftPlan(documentFromText(plan.text));
    const told = new Set([...tasks.flatMap(({ source }) => source.lines), ...left.map(({ line }) => line)]);
    const lines = plan.text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect(lines.filter((line) => !told.has(line))).toEqual([]);
  });

  test.each(plans.filter(({ tasks }) => tasks.length === 0).map((plan) => [plan.name, plan] as const))(
    '%s gives no row and a word',
    (_, plan) => {
      const { tasks, message } = draftPlan(documentFromText(plan.text));
      expect(tasks).toEqual([]);
      expect(message?.vi).toMatch(/Đề nghị/);
    },
  );
});
