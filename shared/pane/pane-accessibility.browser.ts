import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { checkTable, launchBrowser, openPane } from './testing/pane-page';
import type { PreviewSite } from './testing/preview-site';
import { openPreviewSite } from './testing/preview-site';

let browser: Browser;
let site: PreviewSite;
beforeAll(async () => {
  site = await openPreviewSite();
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  site.close();
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const openTab = (name: string) => async (page: Page) => {
  await checkTable(page);
  await page.getByRole('tab', { name }).click();
};

async function openFinding(page: Page): Promise<void> {
  await checkTable(page);
  await page.getByRole('tree').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const STATES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['before the check', () => Promise.resolve()],
  ['a finding', openFinding],
  ['fixes', openTab('Sửa')],
  ['building', openTab('Lập bảng')],
  ['agencies', openTab('Đơn vị')],
  [
    'ignoring',
    async (page) => {
      await openFinding(page);
      await page.getByRole('button', { name: 'Bỏ qua…' }).click();
    },
  ],
  [
    'a rule',
    async (page) => {
      await openFinding(page);
      await page.getByRole('button', { name: 'Về quy tắc này' }).click();
    },
  ],
  [
    'columns',
    async (page) => {
      await checkTable(page);
      await page.getByRole('button', { name: 'Xem cách hiểu cột' }).click();
    },
  ],
  ['settings', (page) => page.getByRole('button', { name: 'Thiết lập' }).click()],
];

async function audit(
  open: (page: Page) => Promise<unknown>,
  options: BrowserContextOptions & { width?: number },
) {
  const { page, troubles } = await openPane(browser, site.origin, 'example', options);
  await open(page);
  const found = await violations(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.context().close();
  return { found, troubles, overflow };
}

const SOUND = { found: [], troubles: [], overflow: 0 };

// why: the narrowest and the usual width in every state; between them only what wraps differently
describe.each([
  [270, STATES],
  [300, STATES.slice(0, 3)],
  [320, STATES],
  [350, STATES.slice(0, 3)],
] as const)('at %d pixels', (width, states) => {
  test.each(states)(
    '%s has no violation and fits',
    async (_name, open) => {
      expect(await audit(open, { width })).toEqual(SOUND);
    },
    60_000,
  );
});

describe.each([
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
  ['zoomed to 200 %', { viewport: { width: 160, height: 320 } }],
] as const)('%s', (_theme, options) => {
  test.each(STATES.slice(0, 4))(
    '%s has no violation and fits',
    async (_name, open) => {
      expect(await audit(open, options)).toEqual(SOUND);
    },
    60_000,
  );
});
