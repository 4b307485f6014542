import { readFileSync } from 'node:fs';

import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';

import type { CellContent } from '../../../shared/core/model/cell';
import type { WorkbookSnapshot } from '../../../shared/core/model/snapshot';
import type { Workbench } from '../desk/workbench';

declare global {
  interface Window {
    readonly workbench: Workbench;
    hacked?: number;
  }
}

/** A workbench in a page, and everything that went wrong behind its back. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Page errors, console errors and requests to other origins. */
  readonly troubles: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

/** The day on which the example plan is read. */
const TODAY = '2026-03-02T09:00:00';
/** Seven megabytes of script start slowly on a busy machine. */
const PATIENCE = 60_000;
const OWN = /^(?:data|blob):/;

/** Opens the workbench from a web server, or the single file from disk, with the example on the desk. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  const opened = await openStartPage(browser, address, options);
  await opened.page.getByRole('button', { name: 'Xem kế hoạch dùng thử' }).click();
  await opened.pane.getByRole('button', { name: 'Kiểm tra bảng' }).waitFor();
  return opened;
}

/** The same before anything was chosen. */
export async function openStartPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ viewport, locale: 'vi-VN', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.clock.setFixedTime(TODAY);
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(address) && !OWN.test(url)) troubles.push(url);
  });
  await page.goto(address, { waitUntil: 'commit' });
  const pane = page.frameLocator('#pane');
  await page.getByRole('heading', { name: 'Bắt đầu với kế hoạch nào?' }).waitFor();
  return { page, pane, troubles, requests };
}

/** What the open file holds. */
export const snapshotOf = (page: Page): Promise<WorkbookSnapshot> =>
  page.evaluate(async () => {
    const desk = window.workbench.desk();
    if (!desk) throw new Error('nothing is open');
    return desk.host.snapshot({ kind: 'workbook' });
  });

/** Presses the button that saves, and takes what the browser would store. */
export async function savedFile(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Opens bytes under a name, as choosing the file does. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('#file').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
}

/** What the spreadsheet on the screen holds in a cell of the sheet in front. */
export const shownAt = (page: Page, row: number, column: number): Promise<CellContent> =>
  page.evaluate(([atRow, atColumn]) => window.workbench.grid.contentAt(atRow, atColumn), [
    row,
    column,
  ] as const);

/** Presses the big button and waits for the result. */
export async function checkPlan(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: /^Kiểm tra (?:bảng|lại)$/ }).click();
  await pane.getByText(/Đã đọc/).waitFor();
}
