import { expect, test } from '@jest/globals';

import { browserAt } from './testing/browser-at';
import { measureTasks } from './testing/measure-tasks';
import { said } from './testing/pane-steps';
import { openPreviewSite } from './testing/preview-site';

const here = browserAt(openPreviewSite);

/** Long enough for the parts to come and for the check of the made-up plan. */
const LOOKS_AT_THE_PANE = 3000;

test('a short plan: what opening and the first check cost; every script is compiled ahead', async () => {
  const context = await here.browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  const check = page.getByRole('button', { name: 'Kiểm tra bảng' });
  const opened = await measureTasks(here.browser, page, async () => {
    await page.goto(`${here.site.origin}/?scenario=fifty`);
    await check.waitFor();
    await page.waitForTimeout(LOOKS_AT_THE_PANE);
  });
  const checked = await measureTasks(here.browser, page, async () => {
    await check.click();
    await said(page, /Đã đọc 50 nhiệm vụ/);
  });
  await page.waitForLoadState('networkidle');
  for (const script of await Promise.all(scripts))
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  expect(scripts.length).toBeGreaterThan(1);
  // why: told, not asserted: a loaded machine would fail what a desk holds
  console.log(
    [['opening, parts and warming up', opened] as const, ['first check of 50 rows', checked] as const]
      .map(
        ([name, { processor, longest }]) =>
          `${name}: ${processor.toFixed(0)} ms processor, longest task ${longest.toFixed(0)} ms processor`,
      )
      .join('\n'),
  );
  await context.close();
}, 120_000);
