import path from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../shared/pane/testing/pane-page';
import { applyFixes, buildSheets, checkTable, draftTable } from '../shared/pane/testing/pane-steps';
import { PLAN_TEXT } from '../shared/pane/testing/plan-text';
import { builtServer, builtSidebar } from './testing/build-server';
import { examplePlan } from './testing/example-plan';
import type { OpenSheets } from './testing/open-sheets';
import { openSheets } from './testing/open-sheets';

const ADDRESS = 'https://side-bar.test/';

let browser: Browser;
beforeAll(async () => {
  builtServer();
  builtSidebar();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
});

interface SideBar {
  readonly page: Page;
  readonly sheets: OpenSheets;
  /** Errors of the page, and everything it wanted to load. */
  readonly troubles: string[];
}

/** The built page as Google shows it, 300 px wide, with the built server behind it. */
async function openSideBar(fail?: string): Promise<SideBar> {
  const sheets = openSheets(examplePlan().sheets, { pages: { sidebar: builtSidebar() } });
  sheets.server.invoke('showSidebar');
  return openPage(sheets, sheets.seen.sidebars[0]!.getContent(), { width: 300, height: 700 }, fail);
}

async function openPage(
  sheets: OpenSheets,
  html: string,
  viewport: { readonly width: number; readonly height: number },
  fail?: string,
): Promise<SideBar> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== ADDRESS && !request.url().startsWith('data:')) troubles.push(request.url());
  });
  await page.exposeFunction('bridge', (name: string, args: string): string => {
    if (fail !== undefined) return JSON.stringify({ error: fail });
    try {
      return JSON.stringify({ value: sheets.server.call(name, ...(JSON.parse(args) as unknown[])) });
    } catch (error) {
      return JSON.stringify({ error: String(error) });
    }
  });
  await page.addInitScript({ path: path.join(__dirname, 'testing/bridge-shim.js') });
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return { page, sheets, troubles };
}

test('checks, corrects and builds at 300 px, and loads nothing', async () => {
  const { page, sheets, troubles } = await openSideBar();
  await checkTable(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await applyFixes(page);

  await buildSheets(page);
  expect(sheets.book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Bảng chuẩn', 'Tổng hợp']),
  );
  expect(troubles).toEqual([]);
  if (process.env['SHOTS']) await page.screenshot({ path: path.join(process.env['SHOTS'], 'sidebar.png') });
  await page.context().close();
}, 120_000);

test('opens where a plan in prose is pasted, and makes a table of it', async () => {
  const sheets = openSheets([{ ...examplePlan().sheets[0]!, values: [['Ghi chú']] }], {
    pages: { sidebar: builtSidebar() },
  });
  sheets.server.invoke('showProse');
  const html = sheets.seen.sidebars[0]!.getContent();
  const { page, troubles } = await openPage(sheets, html, { width: 300, height: 700 });
  await draftTable(page, PLAN_TEXT);
  expect(sheets.book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Văn bản kế hoạch', 'Bảng chuẩn', 'Tổng hợp']),
  );
  expect(troubles).toEqual([]);
  await page.context().close();
}, 120_000);

test('explains that several Google accounts are signed in', async () => {
  const { page } = await openSideBar('PERMISSION_DENIED');
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await page
    .getByText(/nhiều tài khoản Google/)
    .first()
    .waitFor();
  await page.context().close();
}, 120_000);

test('the wide dialog shows each change before and after, and applies them', async () => {
  const sheets = openSheets(examplePlan().sheets, { pages: { sidebar: builtSidebar() } });
  sheets.server.invoke('showChanges');
  const dialog = sheets.seen.dialogs[0]!;
  const size = { width: dialog.getWidth(), height: dialog.getHeight() };
  const { page, troubles } = await openPage(sheets, dialog.getContent(), size);
  await page.getByRole('columnheader', { name: 'Sẽ thành' }).waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(5);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  if (process.env['SHOTS']) await page.screenshot({ path: path.join(process.env['SHOTS'], 'dialog.png') });
  const before = sheets.book.sheet('Kế hoạch').lastRow();
  await page.getByRole('button', { name: 'Áp dụng tất cả' }).click();
  await page.getByText(/^Đã áp dụng/).waitFor();
  expect(sheets.book.sheet('Kế hoạch').lastRow()).toBeLessThan(before);
  sheets.server.invoke('undoLast');
  expect(sheets.book.sheet('Kế hoạch').lastRow()).toBe(before);
  expect(troubles).toEqual([]);
  await page.context().close();
}, 120_000);
