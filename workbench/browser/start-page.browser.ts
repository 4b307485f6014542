import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';

import { browserAt } from '../../shared/pane/testing/browser-at';
import packageJson from '../../package.json';
import { findCutText } from '../../shared/pane/testing/find-cut-text';
import { findViolations } from '../../shared/pane/testing/find-violations';
import { pressTabTo } from '../../shared/pane/testing/press-tab-to';
import { WORD_PLAN } from '../../shared/pane/testing/word-plan';
import { checkPlan, chooseFile, openStartPage, savedFile, snapshotOf } from './testing/workbench-page';
import { openWorkbenchSite } from './testing/workbench-site';

const here = browserAt(openWorkbenchSite);

const open = () => openStartPage(here.browser, `${here.site.origin}/`);
const fileName = (page: Page) => page.locator('#file-name').textContent();
const sheetNames = async (page: Page): Promise<readonly string[]> =>
  (await snapshotOf(page)).sheets.map(({ name }) => name);

/** Pastes what a program puts on the clipboard. */
const paste = (page: Page, html: string, plain: string): Promise<void> =>
  page.evaluate(
    ([asPage, asText]) => {
      const clipboardData = new DataTransfer();
      if (asPage !== '') clipboardData.setData('text/html', asPage);
      clipboardData.setData('text/plain', asText);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, plain] as const,
  );

test('the page begins with the ways to begin, says its version, and is sound for every reader', async () => {
  const { page, troubles } = await open();
  for (const name of ['Mở tệp…', 'Bảng mẫu', 'Xem kế hoạch dùng thử'])
    expect(await page.locator('.wb-ways').getByRole('button', { name }).count()).toBe(1);
  expect(await page.locator('#version').textContent()).toBe(`Bản ${packageJson.version}`);
  for (const size of [
    { width: 1366, height: 768 },
    { width: 683, height: 384 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // why: the pane below has states of its own, and nobody reaches it yet
      expect(await findViolations(page, [])).toEqual([]);
      expect(await findCutText(page)).toEqual([]);
    }
  }
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);

test('the blank plan, by keyboard alone: it opens, is checked without a finding, and takes what is typed', async () => {
  const { page, pane, troubles } = await open();
  await pressTabTo(page, 'button', /^Bảng mẫu/);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Kiểm tra bảng' }).waitFor();
  // why: the spreadsheet takes the focus for typing; what matters is that it is not lost
  expect(await page.evaluate(() => document.activeElement?.closest('#work') !== null)).toBe(true);
  await checkPlan(pane);
  expect(await pane.locator('.kh-row-finding').count()).toBe(0);
  expect([await fileName(page), await sheetNames(page)]).toEqual(['ke-hoach.xlsx', ['Kế hoạch']]);
  await page.evaluate(async () => {
    const desk = window.workbench.desk();
    const [sheet] = (await desk?.host.snapshot({ kind: 'workbook' }))?.sheets ?? [];
    const edit = (column: number, value: string) => ({
      sheet: sheet?.id ?? '',
      at: { row: 3, column },
      content: { kind: 'value', value } as const,
    });
    await desk?.writeEdits([edit(1, 'Rà soát hồ sơ'), edit(2, 'Phòng Nội vụ'), edit(5, 'Quý I/2026')]);
  });
  await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await pane.getByText('Đã đọc 1 nhiệm vụ trong 1 bảng.').waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);

test('the example says that it is one; going back and forth loses nothing', async () => {
  const { page, pane, troubles } = await open();
  expect(await page.getByRole('button', { name: 'Quay lại bảng đang mở' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Xem kế hoạch dùng thử' }).click();
  await page.getByText('kế hoạch bịa để dùng thử').waitFor();
  await checkPlan(pane);
  const before = await snapshotOf(page);
  await page.getByRole('button', { name: 'Trang đầu' }).click();
  await page.getByRole('heading', { name: 'Bắt đầu với kế hoạch nào?' }).waitFor();
  await page.getByRole('button', { name: 'Quay lại bảng đang mở' }).click();
  await pane.getByText(/Đã đọc/).waitFor();
  expect(await snapshotOf(page)).toEqual(before);
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);

const CELLS = [
  ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Rà soát thủ tục hành chính thuộc thẩm quyền giải quyết của phường', 'Phòng Nội vụ', 'Quý I/2026'],
];
const TABLE = `<table>${CELLS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

test.each([
  ['Word or a page', TABLE, ''],
  ['a spreadsheet', '', CELLS.map((row) => row.join('\t')).join('\r\n')],
])(
  'a table from %s is pasted: its columns are as wide as what they hold, and it is checked',
  async (_, html, plain) => {
    const { page, pane, troubles } = await open();
    await page.getByRole('textbox', { name: 'Dán từ Word hoặc Excel' }).focus();
    await paste(page, html, plain);
    await pane.getByRole('button', { name: 'Kiểm tra bảng' }).waitFor();
    expect(await fileName(page)).toBe('ke-hoach-da-dan.xlsx');
    await checkPlan(pane);
    await pane.getByText('Đã đọc 1 nhiệm vụ trong 1 bảng.').waitFor();
    const xml = strFromU8(unzipSync(await savedFile(page))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBe(widths[1]);
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
    expect(troubles).toEqual([]);
    await page.context().close();
  },
  180_000,
);

test('a whole plan from Word is pasted as its text, from which rows are offered', async () => {
  const { page, pane, troubles } = await open();
  await paste(page, WORD_PLAN, 'dạng chữ');
  await pane.getByRole('button', { name: 'Kiểm tra bảng' }).waitFor();
  await checkPlan(pane);
  await pane.getByRole('button', { name: 'Dán văn bản kế hoạch' }).first().click();
  await pane.getByRole('button', { name: 'Dùng văn bản có trong sổ tính' }).click();
  await pane.getByRole('heading', { name: /^Có 3 dòng/ }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);

test('what holds no text is told, and the start page stays; a file is opened over it', async () => {
  const { page, pane, troubles } = await open();
  await chooseFile(page, 'anh.png', new Uint8Array([137, 80, 78, 71]));
  await page.getByText('Đây là ảnh chụp, không có chữ để đọc').waitFor();
  expect(await page.locator('#start').isVisible()).toBe(true);
  await chooseFile(
    page,
    'ke-hoach.tsv',
    new TextEncoder().encode(CELLS.map((row) => row.join('\t')).join('\n')),
  );
  await pane.getByRole('button', { name: 'Kiểm tra bảng' }).waitFor();
  expect(await page.locator('#start').isVisible()).toBe(false);
  expect(await page.getByText('Đây là ảnh chụp').isVisible()).toBe(false);
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);

test('text that waits in the box outlives the opening of a file', async () => {
  const { page, pane, troubles } = await open();
  await page.locator('.wb-bar').getByRole('button', { name: 'Dán văn bản kế hoạch' }).click();
  await pane.getByRole('textbox', { name: 'Văn bản kế hoạch' }).fill('Kế hoạch đang gõ dở');
  await chooseFile(
    page,
    'ke-hoach.tsv',
    new TextEncoder().encode(CELLS.map((row) => row.join('\t')).join('\n')),
  );
  await page.getByText('ke-hoach.xlsx').waitFor();
  await pane.getByRole('button', { name: 'Dán văn bản kế hoạch' }).first().click();
  expect(await pane.getByRole('textbox', { name: 'Văn bản kế hoạch' }).inputValue()).toBe(
    'Kế hoạch đang gõ dở',
  );
  expect(troubles).toEqual([]);
  await page.context().close();
}, 180_000);
