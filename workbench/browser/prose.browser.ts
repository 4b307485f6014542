import { expect, test } from '@jest/globals';

import { browserAt } from '../../shared/pane/testing/browser-at';
import { draftTable } from '../../shared/pane/testing/pane-steps';
import { PLAN_TEXT } from '../../shared/pane/testing/plan-text';
import { openWorkbench, snapshotOf } from './testing/workbench-page';
import { openWorkbenchSite } from './testing/workbench-site';

const here = browserAt(openWorkbenchSite, 300_000);

test('a plan in prose becomes a workbook of its own in place of the example', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  await page.getByRole('button', { name: 'Dán văn bản kế hoạch' }).click();
  await draftTable(pane, PLAN_TEXT);
  const { sheets } = await snapshotOf(page);
  const names = sheets.filter(({ hidden }) => hidden !== true).map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(['Trang1', 'Văn bản kế hoạch', 'Kế hoạch']);
  expect(names).toContain('Bảng chuẩn');
  expect(await page.locator('#file-name').textContent()).toBe('ke-hoach.xlsx');
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);

test('a file that a person has changed stays open: its rows come beside what it holds', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  await page.evaluate(async () => {
    const desk = window.workbench.desk();
    const [sheet] = (await desk?.host.snapshot({ kind: 'workbook' }))?.sheets ?? [];
    const content = { kind: 'value', value: 'Ghi chú' } as const;
    await desk?.writeEdits([{ sheet: sheet?.id ?? '', at: { row: 0, column: 9 }, content }]);
  });
  const before = (await snapshotOf(page)).sheets.map(({ name }) => name);
  await page.getByRole('button', { name: 'Dán văn bản kế hoạch' }).click();
  await pane.getByRole('textbox', { name: 'Văn bản kế hoạch' }).waitFor();
  expect((await snapshotOf(page)).sheets.map(({ name }) => name)).toEqual(before);
  expect(await page.locator('#file-name').textContent()).toBe('ke-hoach-mau.xlsx');
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);
