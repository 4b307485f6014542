import type { Page } from 'playwright-core';

import { checkTable, draftTable, openProse, readText } from './pane-steps';
import { PLAN_TEXT } from './plan-text';

/** A state of the pane that people see, and how they get there. */
export interface PaneState {
  readonly name: string;
  /** The workbook of the preview page. */
  readonly scenario: string;
  reach(page: Page): Promise<void>;
}

const state = (name: string, scenario: string, reach: PaneState['reach']): PaneState => ({
  name,
  scenario,
  reach,
});

const openTab = (name: string) => async (page: Page) => {
  await checkTable(page);
  await page.getByRole('tab', { name }).click();
};

async function openFinding(page: Page): Promise<void> {
  await checkTable(page);
  await page.locator('.kh-row-finding').first().click();
}

async function applySafe(page: Page): Promise<void> {
  await openTab('Sửa')(page);
  await page.getByRole('button', { name: /^Áp dụng/ }).click();
}

const thenPress = (reach: PaneState['reach'], name: string) => async (page: Page) => {
  await reach(page);
  await page.getByRole('button', { name, exact: true }).first().click();
};

/** Another hand writes into the rows that the safe fixes are about. */
async function meetConflict(page: Page): Promise<void> {
  await openTab('Sửa')(page);
  await page.evaluate(() => {
    window.preview.host.edit(([sheet]) => {
      for (let row = 10; row < 40; row += 3)
        sheet?.set({ row, column: 2 }, { kind: 'value', value: 'Người khác vừa sửa' });
    });
  });
  await page.getByRole('button', { name: /^Áp dụng/ }).click();
  await page.getByText('Chưa ghi gì vào bảng').waitFor();
}

async function speakEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thiết lập' }).click();
  await page.getByLabel('English').check();
  await page.getByRole('button', { name: 'Back' }).click();
}

const readProse = (text: string) => async (page: Page) => {
  await openProse(page);
  await readText(page, text);
};

/** Texts that are longer than the pane is wide, or that would run where they were taken for more than text. */
const HOSTILE_TEXT = PLAN_TEXT.replace(
  'các điểm ngập',
  `${'Ạ'.repeat(300)} <img src=x onerror="window.hacked=1">`,
)
  .replace('người dân', '=HYPERLINK("http://example.invalid") \u202Egnọc\u202C \u200B')
  .replace('khi có ngập', 'ngập'.repeat(200));

/** Every state of the pane. */
export const PANE_STATES: readonly PaneState[] = [
  state('before the check', 'example', () => Promise.resolve()),
  state('the first run', 'first', (page) => page.getByRole('heading', { name: 'Bắt đầu' }).waitFor()),
  state('a finding', 'example', openFinding),
  state('findings by row', 'example', thenPress(checkTable, 'Dòng')),
  state('ignoring', 'example', thenPress(openFinding, 'Bỏ qua…')),
  state('a rule', 'example', thenPress(openFinding, 'Về quy tắc này')),
  state('columns', 'sheets', thenPress(checkTable, 'Xem cách hiểu cột')),
  state('no table', 'empty', checkTable),
  state('nothing wrong', 'clean', checkTable),
  state('hostile texts', 'hostile', openFinding),
  state('fixes', 'example', openTab('Sửa')),
  state('a suggestion', 'example', async (page) => {
    await openTab('Sửa')(page);
    await page.getByRole('listbox').press('End');
    await page.getByRole('listbox').press('Enter');
  }),
  state('fixed', 'example', async (page) => {
    await applySafe(page);
    await page.locator('.kh-journal summary').click();
  }),
  state('a conflict', 'example', meetConflict),
  state('building', 'example', openTab('Lập bảng')),
  state('built', 'example', async (page) => {
    await openTab('Lập bảng')(page);
    await page.getByRole('button', { name: /^Lập (?:hai|ba|bốn) trang$/ }).click();
    await page.getByRole('button', { name: 'Mở “Tổng hợp”' }).first().waitFor();
  }),
  state('agencies', 'agencies', openTab('Cơ quan')),
  state('settings', 'example', (page) => page.getByRole('button', { name: 'Thiết lập' }).click()),
  state('all rules', 'example', async (page) => {
    await page.getByRole('button', { name: 'Thiết lập' }).click();
    await page.getByRole('button', { name: 'Xem tất cả quy tắc' }).click();
  }),
  state('before a text is pasted', 'empty', openProse),
  state('rows of a text', 'empty', async (page) => {
    await readProse(PLAN_TEXT)(page);
    for (const summary of await page.locator('.kh-prose-rows summary, .kh-prose-left summary').all())
      await summary.evaluate((node) => node.parentElement?.setAttribute('open', ''));
    await page.getByText('Sẽ làm').waitFor();
  }),
  state('rows of a hostile text', 'empty', readProse(HOSTILE_TEXT)),
  state('nothing to draft', 'empty', readProse('Kính gửi các phòng,\nĐề nghị báo cáo.')),
  state('rows put into the workbook', 'empty', async (page) => {
    await openProse(page);
    await draftTable(page, PLAN_TEXT);
  }),
  state('rows in English', 'empty', async (page) => {
    await readProse(PLAN_TEXT)(page);
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await speakEnglish(page);
    await page.getByRole('button', { name: 'Paste the text of a plan' }).click();
    await page.getByText('Will do').waitFor();
  }),
  state('in English', 'example', speakEnglish),
];
