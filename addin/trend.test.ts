import { expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import type { CalendarDate } from '../shared/core/model/calendar-date';
import { planBuild } from '../shared/core/produce/plan-build';
import { examplePlan } from './testing/example-plan';
import { openHost } from './testing/open-host';

const TITLE = expect.objectContaining({ Text: 'Số nhiệm vụ đã xong, quá hạn' }) as unknown;

test('a refresh on another day draws the trend, in as few round trips as one of the same day', async () => {
  const { host, excel } = openHost(examplePlan());
  const buildOn = async (today: string, tracking = true): Promise<number> => {
    const snapshot = { ...(await host.snapshot({ kind: 'workbook' })), today: today as CalendarDate };
    const patch = planBuild(analyse(snapshot), snapshot, { tracking, keepsDay: true });
    const before = excel.trips.length;
    expect(await host.apply(patch)).toMatchObject({ ok: true });
    return excel.trips.length - before;
  };
  await buildOn('2026-03-02', false);
  const refresh = await buildOn('2026-03-02');
  const titles = (): readonly unknown[] =>
    (excel.book.find('Tổng hợp')?.charts ?? []).map(({ state }) => state['Title']);
  expect(titles()).not.toContainEqual(TITLE);
  expect(await buildOn('2026-07-10')).toBeLessThanOrEqual(refresh);
  expect(titles()).toContainEqual(TITLE);
}, 60_000);
