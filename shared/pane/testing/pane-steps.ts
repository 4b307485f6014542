import type { Page } from 'playwright-core';

/** The pane as a page of its own or in a frame. */
type Pane = Pick<Page, 'getByRole' | 'getByText'>;

/** Waits until the pane says it. */
export const said = (pane: Pane, text: RegExp): Promise<void> =>
  pane.getByRole('main').getByText(text).first().waitFor();

/** Presses the big button and waits for the result. */
export async function checkTable(pane: Pane): Promise<void> {
  await pane.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await pane.getByText(/Đã đọc/).waitFor();
}

/** Applies the fixes that are ticked. */
export async function applyFixes(pane: Pane): Promise<void> {
  await pane.getByRole('tab', { name: 'Sửa' }).click();
  await pane.getByRole('button', { name: /^Áp dụng/ }).click();
  await said(pane, /Đã áp dụng \d+ sửa đổi/);
}

/** Builds the standard table and the summary. */
export async function buildSheets(pane: Pane): Promise<void> {
  await pane.getByRole('tab', { name: 'Lập bảng' }).click();
  await pane.getByRole('button', { name: /^Lập (?:hai|ba) trang$/ }).click();
  await said(pane, /Đã lập/);
}

/** Opens the page on which the text of a plan is pasted. */
export async function openProse(pane: Pane): Promise<void> {
  await pane.getByRole('button', { name: 'Dán văn bản kế hoạch' }).click();
  await pane.getByRole('textbox', { name: 'Văn bản kế hoạch' }).waitFor();
}

/** Reads the text of a plan in the box. */
export async function readText(pane: Pane, text: string): Promise<void> {
  await pane.getByRole('textbox', { name: 'Văn bản kế hoạch' }).fill(text);
  await pane.getByRole('button', { name: 'Đọc văn bản' }).click();
  await pane.getByRole('heading', { name: /^(?:Có \d+ dòng|Không có dòng)/ }).waitFor();
}

/** Fills the box with the text of a plan, and puts all rows that are offered into the workbook. */
export async function draftTable(pane: Pane, text: string): Promise<void> {
  await readText(pane, text);
  await pane.getByRole('button', { name: /^Đưa \d+ dòng vào bảng$/ }).click();
  await said(pane, /^Đã lập bảng kế hoạch từ văn bản/);
}

/** Takes back everything that the tool has written. */
export async function undoEverything(pane: Pane): Promise<void> {
  await pane.getByRole('tab', { name: 'Sửa' }).click();
  await pane.getByText(/^Đã áp dụng/).click();
  await pane.getByRole('button', { name: 'Hoàn tác tất cả' }).click();
  await said(pane, /Đã hoàn tác/);
}
