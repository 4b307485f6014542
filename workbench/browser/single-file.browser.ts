import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { launchBrowser } from '../../shared/pane/testing/pane-page';
import { buildSheets } from '../../shared/pane/testing/pane-steps';
import { checkPlan, chooseFile, openWorkbench, savedFile, snapshotOf } from './testing/workbench-page';

const FILE = path.resolve(__dirname, '../../dist/workbench/ke-hoach-chuan.html');
const ADDRESS = pathToFileURL(FILE).href;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

test('the single file works from disk: check, read, build, save, reopen, and nothing but the file is asked for', async () => {
  const { page, pane, troubles, requests } = await openWorkbench(browser, ADDRESS);
  await checkPlan(pane);

  await pane.locator('.kh-row-finding').nth(1).click();
  expect(await page.evaluate(() => window.workbench.grid.selection())).toBeDefined();
  await pane.getByRole('button', { name: 'Về quy tắc này' }).click();
  await pane.getByRole('heading', { name: 'Cách sửa' }).first().waitFor();
  await pane.getByRole('button', { name: 'Quay lại' }).click();

  await buildSheets(pane);
  const saved = await savedFile(page);
  await chooseFile(page, 'da-luu.xlsx', saved);
  await page.getByText('da-luu.xlsx').waitFor();
  const names = (await snapshotOf(page)).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Bảng chuẩn', 'Tổng hợp']));

  expect(requests.filter((address) => !/^(?:data|blob):/.test(address))).toEqual([ADDRESS]);
  expect(troubles).toEqual([]);
}, 240_000);

test('the single file lets no script run but its own two, and holds no address of another file', () => {
  const page = readFileSync(FILE, 'utf8');
  const policies = [...page.matchAll(/script-src ([^;]*);/g)].map(([, sources]) => sources);
  expect(policies).toHaveLength(2);
  for (const sources of policies) {
    expect(sources).toMatch(/^'sha256-[A-Za-z0-9+/]{43}=' 'sha256-[A-Za-z0-9+/]{43}='$/);
  }
  expect(page).not.toMatch(/<(?:script|link|iframe)[^>]* (?:src|href)="(?!data:)/);
});
