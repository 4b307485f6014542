import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';

import { browserAt } from '../../shared/pane/testing/browser-at';
import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { applyFixes, buildSheets, undoEverything } from '../../shared/pane/testing/pane-steps';
import { checkPlan, chooseFile, openWorkbench, savedFile, snapshotOf } from './testing/workbench-page';
import { openWorkbenchSite } from './testing/workbench-site';

const here = browserAt(openWorkbenchSite);

/** Contents, formulas, formats and merges of what people see: all that undo must bring back. */
const stateOf = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter(({ hidden }) => hidden !== true)
    .map(({ name, values, formulas, displayed, merges, hiddenRows }) => ({
      name,
      values,
      formulas,
      displayed,
      merges,
      hiddenRows,
    }));

/** The parts that hold the first sheets of a file, byte for byte: cells, formulas, styles, widths, rules. */
const sheetParts = (file: Uint8Array, count: number): readonly string[] => {
  const parts = unzipSync(file);
  return Array.from({ length: count }, (_, index) =>
    strFromU8(parts[`xl/worksheets/sheet${String(index + 1)}.xml`] ?? new Uint8Array()),
  );
};

const told = (pane: FrameLocator, words: RegExp) => pane.getByText(words).first().waitFor();

/** The officer fills in a lead that the plan lacks; the directory does not know it. */
const writeLead = (page: Page) =>
  page.evaluate(async () => {
    const desk = window.workbench.desk();
    const [sheet] = (await desk?.host.snapshot({ kind: 'workbook' }))?.sheets ?? [];
    const row = sheet?.values.findIndex((cells) => String(cells[1]).startsWith('Kiểm tra đột xuất')) ?? -1;
    const content = { kind: 'value', value: 'Ủy ban Điều phối du lịch xanh' } as const;
    await desk?.writeEdits([{ sheet: sheet?.id ?? '', at: { row, column: 2 }, content }]);
  });

async function resolveAgency(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: 'Cơ quan' }).click();
  await pane
    .getByLabel(/là cơ quan nào\?$/)
    .first()
    .selectOption({ index: 1 });
  await pane.getByRole('button', { name: 'Ghi 1 quyết định vào danh mục' }).click();
  await told(pane, /^Đã ghi vào “Danh mục đơn vị”/);
}

async function build(page: Page, pane: FrameLocator): Promise<void> {
  await buildSheets(pane);
  for (const name of ['Bảng chuẩn', 'Tổng hợp']) await page.getByText(name, { exact: true }).first().click();
}

async function undoAll(pane: FrameLocator): Promise<void> {
  await undoEverything(pane);
}

test('the day of an officer: open, check, read, fix, settle an agency, build, undo everything, save, reopen: the plan is what it was', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  const untouched = await savedFile(page);
  const original = await snapshotOf(page);
  await checkPlan(pane);
  expect(stateOf(await snapshotOf(page))).toEqual(stateOf(original));

  await pane.locator('.kh-row-finding').nth(1).click();
  const place = await page.evaluate(() => window.workbench.grid.selection());
  expect(place).toMatchObject({ range: { top: 31, left: 2 } });

  await pane.getByRole('button', { name: 'Đóng' }).click();
  await writeLead(page);
  await pane.getByText('Bảng đã thay đổi sau lần kiểm tra này.').waitFor();
  await checkPlan(pane);
  await pane.getByText('Bảng đã thay đổi sau lần kiểm tra này.').waitFor({ state: 'detached' });
  await applyFixes(pane);
  expect(stateOf(await snapshotOf(page))).not.toEqual(stateOf(original));

  await resolveAgency(pane);
  await build(page, pane);
  const names = (await snapshotOf(page)).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Danh mục đơn vị', 'Bảng chuẩn', 'Tổng hợp']));
  expect(await page.getByRole('tab').allTextContents()).not.toContainEqual(expect.stringMatching(/^_/));

  await undoAll(pane);
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await page.waitForFunction(async () => {
    const [sheet] = (await window.workbench.desk()?.host.snapshot({ kind: 'workbook' }))?.sheets ?? [];
    return !JSON.stringify(sheet?.values).includes('du lịch xanh');
  });
  expect(stateOf(await snapshotOf(page))).toEqual(stateOf(original));

  const saved = await savedFile(page);
  await chooseFile(page, 'da-luu.xlsx', saved);
  await page.getByText('da-luu.xlsx').waitFor();
  expect(stateOf(await snapshotOf(page))).toEqual(stateOf(original));
  const count = original.sheets.length;
  expect(sheetParts(saved, count)).toEqual(sheetParts(untouched, count));
  expect(troubles).toEqual([]);
}, 240_000);

test('the charts of “Tổng hợp” are drawn in the grid, where the page has room for them', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  await checkPlan(pane);
  await build(page, pane);
  await page.locator('img[alt]:not([alt=""])').first().waitFor();
  expect(troubles).toEqual([]);
}, 120_000);

test('what is typed in the grid goes into the file, and can be taken back', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
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
