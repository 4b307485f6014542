import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { browserAt } from './testing/browser-at';
import { openPane } from './testing/pane-page';
import { applyFixes, buildSheets, checkTable, undoEverything } from './testing/pane-steps';
import { openPreviewSite } from './testing/preview-site';

declare global {
  interface Window {
    hacked?: number;
  }
}

const here = browserAt(openPreviewSite);

const open = (scenario: string) => openPane(here.browser, here.site.origin, scenario);
const cells = (page: Page) =>
  page.evaluate(() =>
    window.preview.host.current().sheets.map(({ name, values, formulas }) => ({
      name,
      formulas,
      filled: values.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [[r, c, value]]))),
    })),
  );

test('check, fix, build, and undo everything gives the table back cell for cell', async () => {
  const { page, troubles } = await open('example');
  const original = await cells(page);
  await checkTable(page);
  expect(await cells(page)).toEqual(original);

  await applyFixes(page);
  expect(await cells(page)).not.toEqual(original);
  expect(await page.getByText('Tất cả sửa đổi an toàn').count()).toBe(0);

  await buildSheets(page);
  expect((await cells(page)).map(({ name }) => name)).toContain('Bảng chuẩn');

  await undoEverything(page);
  expect(await cells(page)).toEqual(original);
  expect(troubles).toEqual([]);
}, 120_000);

test('by keyboard alone: to a finding, to its cell, ignored with a reason, and back', async () => {
  const { page, troubles } = await open('example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(/Đã đọc/).waitFor();
  await page.getByRole('tree').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.preview.host.revealed.length)).toBe(1);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Bỏ qua…' }).press('Enter');
  await page.keyboard.type('Đã thống nhất với phòng chuyên môn');
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).press('Enter');
  await page.getByText('Đã bỏ qua (1)').waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).first().press('Enter');
  await page.getByText('Đã bỏ qua (1)').waitFor({ state: 'detached' });
  expect(troubles).toEqual([]);
}, 120_000);

test('somebody else changed a cell: nothing is written, the choices stay, the rest can be applied', async () => {
  const { page, troubles } = await open('example');
  await checkTable(page);
  await page.getByRole('tab', { name: 'Sửa' }).click();
  const place = await page.evaluate(() => {
    const [sheet] = window.preview.host.current().sheets;
    const row = sheet?.values.findIndex((cells) => String(cells[2]).includes('Văn hoá')) ?? -1;
    window.preview.host.edit(([first]) => {
      first?.set({ row, column: 2 }, { kind: 'value', value: 'Người khác sửa' });
    });
    return row;
  });
  expect(place).toBeGreaterThan(0);
  const before = await cells(page);
  await page.getByRole('button', { name: /^Áp dụng/ }).click();
  await page.getByText('Chưa ghi gì vào bảng').waitFor();
  expect(await cells(page)).toEqual(before);
  await page.getByRole('button', { name: /sửa đổi còn lại$/ }).click();
  await page
    .getByText(/Đã áp dụng/)
    .first()
    .waitFor();
  expect(JSON.stringify(await cells(page))).toContain('Người khác sửa');
  expect(troubles).toEqual([]);
}, 120_000);

test('hostile texts stay texts in every tab', async () => {
  const { page, troubles } = await open('hostile');
  await checkTable(page);
  for (const name of ['Sửa', 'Lập bảng', 'Cơ quan', 'Kiểm tra'])
    await page.getByRole('tab', { name }).click();
  const rows = page.locator('.kh-row-finding');
  for (let index = 0; index < Math.min(8, await rows.count()); index++) await rows.nth(index).click();
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  expect(await page.locator('#pane img, #pane script, #pane a[href]').count()).toBe(0);
  expect(troubles).toEqual([]);
}, 120_000);

test('no table, nothing wrong, and stopping half way have words of their own', async () => {
  const empty = await open('empty');
  await checkTable(empty.page);
  await empty.page.getByText('Chưa thấy bảng nhiệm vụ nào').waitFor();
  const large = await open('large');
  await large.page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await large.page.getByRole('button', { name: 'Dừng' }).click();
  await large.page
    .getByText(/Đã dừng kiểm tra/)
    .first()
    .waitFor();
  expect([...empty.troubles, ...large.troubles]).toEqual([]);
}, 120_000);
