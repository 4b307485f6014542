import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';

import { launchBrowser } from '../shared/pane/testing/pane-page';
import { checkTable, said } from '../shared/pane/testing/pane-steps';
import { examplePlan } from './testing/example-plan';
import { openExcelWeb } from './testing/web/open-excel-web';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

test('Excel on the web saves the annex as a Word file, its writer loaded at the press; the workbook stays as it was', async () => {
  const { page, pane, troubles, excel } = await openExcelWeb(browser, examplePlan());
  await checkTable(pane);
  const sheets = excel.book.sheets.map(({ name }) => name);
  await pane.getByRole('tab', { name: 'Lập bảng' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Tải phụ lục Word (.docx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('phu-luc.docx');
  const parts = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
    'Niêm yết danh mục thủ tục đang thực hiện',
  );
  await said(pane, /Đã lập phụ lục: 9 nhiệm vụ\./);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(troubles).toEqual([]);
  await page.context().close();
}, 60_000);
