import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';

import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { launchBrowser } from '../../shared/pane/testing/pane-page';
import { checkPlan, chooseFile, openWorkbench, savedFile, snapshotOf } from './testing/workbench-page';
import type { WorkbenchSite } from './testing/workbench-site';
import { openWorkbenchSite } from './testing/workbench-site';

let browser: Browser;
let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  site.close();
});

/** Contents, formulas, formats and merges: all that undo must bring back. */
const stateOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, values, formulas, displayed, merges, hiddenRows }) => ({
    name,
    values,
    formulas,
    displayed,
    merges,
    hiddenRows,
  }));

test('the day of an officer: check, read, fix, build, undo everything, save, reopen: the plan is what it was', async () => {
  const { page, pane, troubles } = await openWorkbench(browser, `${site.origin}/`);
  const untouched = await savedFile(page);
  const original = await snapshotOf(page);
  await checkPlan(pane);
  expect(stateOf(await snapshotOf(page))).toEqual(stateOf(original));

  await pane.locator('.kh-row-finding').nth(1).click();
  const place = await page.evaluate(() => window.workbench.grid.selection());
  expect(place).toMatchObject({ range: { top: 27, left: 5 } });

  await pane.getByRole('tab', { name: 'Sửa' }).click();
  await pane.getByRole('button', { name: /^Áp dụng/ }).click();
  await pane
    .getByText(/Đã sửa/)
    .first()
    .waitFor();
  expect(stateOf(await snapshotOf(page))).not.toEqual(stateOf(original));

  await pane.getByRole('tab', { name: 'Lập bảng' }).click();
  await pane.getByRole('button', { name: 'Lập hai trang' }).click();
  await pane
    .getByText(/Đã lập/)
    .first()
    .waitFor();
  const built = await snapshotOf(page);
  expect(built.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Bảng chuẩn', 'Tổng hợp']));
  await page.getByText('Tổng hợp', { exact: true }).first().click();
  await page.locator('img[alt]:not([alt=""])').first().waitFor();

  await pane.getByRole('tab', { name: 'Sửa' }).click();
  await pane.getByText(/^Đã áp dụng/).click();
  await pane.getByRole('button', { name: 'Hoàn tác tất cả' }).click();
  await pane
    .getByText(/Đã hoàn tác/)
    .first()
    .waitFor();
  expect(stateOf(await snapshotOf(page))).toEqual(stateOf(original));

  const saved = await savedFile(page);
  await chooseFile(page, 'da-luu.xlsx', saved);
  await page.getByText('da-luu.xlsx').waitFor();
  expect(stateOf(await snapshotOf(page))).toEqual(stateOf(original));
  expect(saved.equals(untouched)).toBe(true);
  expect(troubles).toEqual([]);
}, 240_000);

test('what is typed in the grid goes into the file, and can be taken back', async () => {
  const { page, pane, troubles } = await openWorkbench(browser, `${site.origin}/`);
  const original = await snapshotOf(page);
  await checkPlan(pane);
  await page.evaluate(() => {
    const { grid } = window.workbench;
    const sheet = grid.selection()?.sheet ?? '';
    grid.reveal({ sheet, range: { top: 31, left: 2, bottom: 31, right: 2 } });
  });
  const { x, y } = await page.evaluate(() => {
    const box = document.getElementById('grid')?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 370, y: (box?.top ?? 0) + 200 };
  });
  await page.mouse.click(x, y);
  const typedAt = await page.evaluate(() => window.workbench.grid.selection()?.range);
  await page.keyboard.type('Công an phường');
  await page.keyboard.press('Enter');
  await page.getByText('chưa lưu').waitFor();
  await pane.getByText('Bảng đã thay đổi sau lần kiểm tra này.').waitFor();
  const { sheets } = await snapshotOf(page);
  expect(sheets[0]?.values[typedAt?.top ?? -1]?.[typedAt?.left ?? -1]).toBe('Công an phường');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await page.waitForTimeout(1000);
  expect(stateOf(await snapshotOf(page))).toEqual(stateOf(original));
  expect(troubles).toEqual([]);
}, 240_000);
