import { describe, expect, test } from '@jest/globals';

import { readCalendar } from '../../shared/core/calendar/read-calendar';
import { documentFromText } from '../../shared/core/prose/document-from-text';
import { goldPlans } from './gold';
import { share } from './score';
import { emptyReportScores, scoreReports } from './score-reports';

const plans = goldPlans();

describe('the reports of plans of our own, read by hand before the tool read them', () => {
  const scores = emptyReportScores();
  for (const plan of plans) scoreReports(plan, readCalendar(documentFromText(plan.text)).entries, scores);

  test('there are enough plans, and enough that ask for no report', () => {
    expect(plans.length).toBeGreaterThanOrEqual(20);
    expect(plans.filter(({ reports }) => reports.length === 0).length).toBeGreaterThanOrEqual(4);
  });

  test('reports are found, each period once, and nothing else', () => {
    expect(scores.mistakes.filter((one) => /no report|too many/u.test(one))).toEqual([]);
    expect(share(scores.recall)).toBeGreaterThanOrEqual(0.9);
    expect(share(scores.precision)).toBeGreaterThanOrEqual(0.9);
  });

  test('their days and those who send, pass on and get them are read', () => {
    expect(scores.mistakes).toEqual([]);
    expect(share(scores.due)).toBeGreaterThanOrEqual(0.95);
    expect(share(scores.bodies)).toBeGreaterThanOrEqual(0.9);
  });
});
