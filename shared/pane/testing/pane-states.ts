import type { Page } from 'playwright-core';

import { checkTable } from './pane-steps';

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

/** Every state of the pane. */
export const PANE_STATES: readonly PaneState[] = [
  state('before the check', 'example', () => Promise.resolve()),
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
    await page.getByText(/^Đã áp dụng/).click();
  }),
  state('a conflict', 'example', meetConflict),
  state('building', 'example', openTab('Lập bảng')),
  state('agencies', 'agencies', openTab('Cơ quan')),
  state('settings', 'example', (page) => page.getByRole('button', { name: 'Thiết lập' }).click()),
  state('all rules', 'example', async (page) => {
    await page.getByRole('button', { name: 'Thiết lập' }).click();
    await page.getByRole('button', { name: 'Xem tất cả quy tắc' }).click();
  }),
  state('in English', 'example', speakEnglish),
];
