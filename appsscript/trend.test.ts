import { expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import type { CalendarDate } from '../shared/core/model/calendar-date';
import { planBuild } from '../shared/core/produce/plan-build';
import { examplePlan } from './testing/example-plan';
import { openSheets } from './testing/open-sheets';

const TITLE = expect.objectContaining({
  options: expect.objectContaining({ title: 'Số nhiệm vụ đã xong, quá hạn' }) as unknown,
}) as unknown;

test('a refresh on another day draws the trend in fewer calls than a build, later ones within those of a refresh', async () => {
  const { host, book, log } = openSheets(examplePlan().sheets);
  const buildOn = async (today: string): Promise<number> => {
    const snapshot = { ...(await host.snapshot({ kind: 'workbook' })), today: today as CalendarDate };
    const patch = planBuild(analyse(snapshot), snapshot, { tracking: true, keepsDay: true });
    log.reset();
    expect(await host.apply(patch)).toMatchObject({ ok: true });
    return log.total();
  };
  const first = await buildOn('2026-03-02');
  const charts = (): readonly unknown[] => book.sheet('Tổng hợp').charts;
  expect(charts()).not.toContainEqual(TITLE);
  expect(await buildOn('2026-07-10')).toBeLessThanOrEqual(first);
  expect(charts()).toContainEqual(TITLE);
  expect(await buildOn('2026-07-11')).toBeLessThanOrEqual(40);
}, 120_000);
