import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Page } from 'playwright-core';

import { browserAt } from './testing/browser-at';
import { readHtml } from '../../workbench/html/read-html';
import { layOutDocument } from '../core/prose/lay-out-document';
import { HTML_PIECES } from './testing/html-pieces';
import { openPane } from './testing/pane-page';
import { openProse, said } from './testing/pane-steps';
import { PLAN_TEXT } from './testing/plan-text';
import { pressTabTo } from './testing/press-tab-to';
import { openPreviewSite } from './testing/preview-site';
import { WORD_PLAN } from './testing/word-plan';

const here = browserAt(openPreviewSite);

/** Pastes pages one after the other, each in place of the one before; gives what then stands in the box. */
const paste = (page: Page, pages: readonly string[]): Promise<readonly string[]> =>
  page.getByRole('textbox', { name: 'Văn bản kế hoạch' }).evaluate((box, given) => {
    if (!(box instanceof HTMLTextAreaElement)) throw new Error('no box');
    return given.map((html) => {
      box.select();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'dạng chữ');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // why: an event of a test makes no browser paste by itself
      return box.dispatchEvent(event) ? 'left to the browser' : box.value;
    });
  }, pages);

const sheets = (page: Page) =>
  page.evaluate(() =>
    window.preview.host
      .current()
      .sheets.filter(({ hidden }) => hidden !== true)
      .map(({ name, values }) => ({ name, values })),
  );

test('from Word to a table: pasted, ticked, put, checked, taken back; nothing of the page comes to life', async () => {
  const { page, troubles } = await openPane(here.browser, here.site.origin, 'empty');
  const original = await sheets(page);
  await openProse(page);
  const hostile = WORD_PLAN.replace(
    '<!--EndFragment-->',
    '<img src="http://example.invalid/x" onerror="window.hacked=1"><script>window.hacked=1</script>',
  );
  const [text] = await paste(page, [hostile]);
  expect(text).toContain(
    '1. Phòng Kinh tế, Hạ tầng và Đô thị\n- Chủ trì, phối hợp với Phòng Văn hóa - Xã hội',
  );
  expect(await page.locator('#pane').locator('img, script, a[href]').count()).toBe(0);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  await page.getByRole('heading', { name: 'Có 3 dòng, đã chọn 3' }).waitFor();
  await page.getByRole('checkbox', { name: /^Hằng quý kiểm tra tỷ lệ cây sống/ }).uncheck();
  await page.getByRole('button', { name: 'Đưa 2 dòng vào bảng' }).click();
  await said(page, /^Đã lập bảng kế hoạch từ văn bản: 2 nhiệm vụ/);
  await page.getByText('Đã đọc 2 nhiệm vụ trong 1 bảng.').waitFor();
  const made = await sheets(page);
  expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining(['Văn bản kế hoạch', 'Bảng chuẩn']));
  const table = JSON.stringify(made.find(({ name }) => name === 'Bảng chuẩn'));
  expect(table).toMatch(/Lập danh mục tuyến đường/);
  expect(table).not.toContain('Hằng quý');
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await said(page, /^Đã hoàn tác/);
  expect(await sheets(page)).toEqual(original);
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  // why: the browser says aloud that it refuses the program of what was copied
  expect(troubles.filter((trouble) => !trouble.includes('inline event handler violates'))).toEqual([]);
}, 120_000);

test('the tree of a here.browser gives the document that the command line reads', async () => {
  const { page } = await openPane(here.browser, here.site.origin, 'empty');
  await openProse(page);
  const pieces = fc.array(fc.constantFrom(...HTML_PIECES), { minLength: 5, maxLength: 30 });
  const pages = [WORD_PLAN, ...fc.sample(pieces, 1500).map((list) => list.join(''))];
  const expected = pages.map((html) => layOutDocument(readHtml(html)).text);
  const lines = pages.filter((_, index) => expected[index]?.includes('\n'));
  expect(lines.length).toBeGreaterThan(200);
  expect(await paste(page, lines)).toEqual(expected.filter((text) => text.includes('\n')));
}, 120_000);

test('the whole way by keyboard alone, each stop seen and each result said', async () => {
  const { page, troubles } = await openPane(here.browser, here.site.origin, 'empty');
  const press = async (role: string, name: RegExp, key = 'Enter'): Promise<void> => {
    await pressTabTo(page, role, name);
    await page.keyboard.press(key);
  };
  const hear = (words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
  await press('button', /^Dán văn bản kế hoạch$/);
  await page.getByRole('textbox', { name: 'Văn bản kế hoạch' }).waitFor();
  await pressTabTo(page, 'textarea', /^/);
  await page.keyboard.insertText(PLAN_TEXT);
  await press('button', /^Đọc văn bản$/);
  await hear(/^Có 6 dòng, đã chọn 6$/);
  await pressTabTo(page, 'input', /^/);
  await page.keyboard.press('Space');
  await hear(/^Có 6 dòng, đã chọn 2$/);
  await page.getByRole('button', { name: 'Đưa 2 dòng vào bảng', disabled: false }).waitFor();
  await press('button', /^Đưa 2 dòng vào bảng$/);
  await hear(/^Đã lập bảng kế hoạch từ văn bản/);
  expect(troubles).toEqual([]);
}, 120_000);
