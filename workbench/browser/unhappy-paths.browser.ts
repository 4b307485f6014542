import { expect, test } from '@jest/globals';
import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';

import { browserAt } from '../../shared/pane/testing/browser-at';
import { applyFixes } from '../../shared/pane/testing/pane-steps';
import { compoundFile } from '../xlsx/fixtures/compound-file';
import {
  checkPlan,
  chooseFile,
  openWorkbench,
  savedFile,
  shownAt,
  snapshotOf,
} from './testing/workbench-page';
import { openWorkbenchSite } from './testing/workbench-site';

const here = browserAt(openWorkbenchSite);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file that is no workbook is told in words, and the open one stays', async () => {
  const { page, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  const before = await snapshotOf(page);
  await chooseFile(page, 'hong.xlsx', bytesOf('không phải sổ tính'));
  await page.getByText(/không phải sổ tính \.xlsx|bị hỏng/).waitFor();
  await chooseFile(page, 'cu.xls', bytesOf('x'));
  await page.getByText('Không đọc được “cu.xls”').waitFor();
  expect(await snapshotOf(page)).toEqual(before);
  expect(troubles).toEqual([]);
}, 240_000);

test('a file under a password is told from a broken one', async () => {
  const { page, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  const before = await snapshotOf(page);
  await chooseFile(page, 'doi-ten.xlsx', compoundFile('Workbook'));
  await page.getByText(/loại đời cũ \(\.xls\)/).waitFor();
  await chooseFile(page, 'mat-khau.xlsx', compoundFile('EncryptedPackage'));
  await page.getByText(/bỏ mật khẩu/).waitFor();
  await page.getByRole('button', { name: 'Đóng thông báo' }).click();
  await page.getByText(/mật khẩu/).waitFor({ state: 'hidden' });
  expect(await snapshotOf(page)).toEqual(before);
  expect(troubles).toEqual([]);
}, 240_000);

test('an empty workbook can be opened, checked and written in', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  const book = new Workbook();
  book.addWorksheet('Trang trắng');
  await chooseFile(page, 'trong.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  await page.getByText('trong.xlsx').waitFor();
  await checkPlan(pane);
  await pane.getByText('Chưa thấy bảng nhiệm vụ nào').waitFor();
  await page.evaluate(async () => {
    const desk = window.workbench.desk();
    const [sheet] = (await desk?.host.snapshot({ kind: 'workbook' }))?.sheets ?? [];
    const content = { kind: 'value', value: 'Ghi chú' } as const;
    await desk?.writeEdits([{ sheet: sheet?.id ?? '', at: { row: 4, column: 3 }, content }]);
  });
  const saved = new Workbook();
  await saved.xlsx.load(Uint8Array.from(await savedFile(page)).buffer);
  expect(saved.getWorksheet('Trang trắng')?.getCell('D5').value).toBe('Ghi chú');
  expect(troubles).toEqual([]);
}, 240_000);

/** The example as a workbook with a macro. */
async function withMacro(page: Page): Promise<Uint8Array> {
  const parts = unzipSync(await savedFile(page));
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const macro =
    '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>';
  return zipSync({
    ...parts,
    'xl/vbaProject.bin': strToU8('Sub Chao()'),
    '[Content_Types].xml': strToU8(
      types
        .replace(
          /application\/vnd[^"]*sheet\.main\+xml/,
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        )
        .replace('</Types>', `${macro}</Types>`),
    ),
  });
}

test('a workbook with macros keeps them, and its name', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  await chooseFile(page, 'co-macro.xlsm', await withMacro(page));
  await page.getByText('co-macro.xlsm').waitFor();
  await checkPlan(pane);
  await applyFixes(pane);
  const parts = unzipSync(await savedFile(page));
  expect(strFromU8(parts['xl/vbaProject.bin'] ?? new Uint8Array())).toBe('Sub Chao()');
  expect(troubles).toEqual([]);
}, 240_000);

test('a workbook without a plan has words of its own', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  await chooseFile(page, 'ghi-chu.txt', bytesOf('Ghi chú\nMua giấy'));
  await page.getByText('ghi-chu.xlsx').waitFor();
  await checkPlan(pane);
  await pane.getByText('Chưa thấy bảng nhiệm vụ nào').waitFor();
  expect(troubles).toEqual([]);
}, 240_000);

const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '=HYPERLINK("javascript:window.hacked=1")',
  'javascript:window.hacked=1',
  '\u202Egnọc nɐ\u202C 👩🏽‍💻',
];

test('hostile texts are shown as texts, in the grid and in the pane', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  const head = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tKết quả';
  const rows = HOSTILE.map((text, index) => [String(index + 1), text, text, text, text].join('\t'));
  await chooseFile(page, 'la.tsv', bytesOf([head, ...rows].join('\n')));
  await page.getByText('la.xlsx').waitFor();
  await checkPlan(pane);
  for (const [index, text] of HOSTILE.entries()) {
    expect(await shownAt(page, index + 1, 1)).toEqual({ kind: 'value', value: text });
  }
  expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  expect(await pane.locator('img, a[href^="javascript"]').count()).toBe(0);
  expect(troubles).toEqual([]);
}, 240_000);

test('a cell that was changed in the grid meanwhile is a conflict: nothing is written over it', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  await checkPlan(pane);
  await pane.getByRole('tab', { name: 'Sửa' }).click();
  await page.evaluate(async () => {
    const desk = window.workbench.desk();
    const snapshot = await desk?.host.snapshot({ kind: 'workbook' });
    const sheet = snapshot?.sheets[0];
    const row = sheet?.values.findIndex((cells) => String(cells[2]).includes('Văn hoá')) ?? -1;
    const content = { kind: 'value', value: 'Tự sửa tay' } as const;
    await desk?.writeEdits([{ sheet: sheet?.id ?? '', at: { row, column: 2 }, content }]);
  });
  await pane.getByRole('button', { name: /^Áp dụng/ }).click();
  await pane.getByText('Chưa ghi gì vào bảng').waitFor();
  expect(JSON.stringify((await snapshotOf(page)).sheets[0]?.values)).toContain('Tự sửa tay');
  expect(troubles).toEqual([]);
}, 240_000);
