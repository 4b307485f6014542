import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { browserAt } from '../../shared/pane/testing/browser-at';
import { buildSheets } from '../../shared/pane/testing/pane-steps';
import { checkPlan, openWorkbench } from './testing/workbench-page';
import { openWorkbenchSite } from './testing/workbench-site';

const here = browserAt(openWorkbenchSite);

interface Pages {
  readonly count: number;
  /** Width and height of the first page in points. */
  readonly size: readonly number[];
}

/** What the browser's own printing to a file makes of the page. */
async function printed(page: Page): Promise<Pages> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const box = /\/MediaBox ?\[([\d. ]+)\]/.exec(pdf)?.[1]?.trim().split(/ +/).map(Number) ?? [];
  return { count: (pdf.match(/\/Type ?\/Page\b/g) ?? []).length, size: box.slice(2).map(Math.round) };
}

const bring = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(async (wanted) => {
    const { desk, grid } = window.workbench;
    const { sheets = [] } = (await desk()?.host.snapshot({ kind: 'workbook' })) ?? {};
    const sheet = sheets.find((one) => one.name === wanted)?.id ?? '';
    grid.reveal({ sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } });
  }, name);
};

/** What stands on paper just before it is printed. */
const onPaper = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const found = await page.evaluate(() => {
    const shown = [...document.body.children].filter((node) => getComputedStyle(node).display !== 'none');
    const cut = [...document.querySelectorAll<HTMLElement>('#print td')]
      .filter((cell) => cell.style.whiteSpace === 'pre-wrap' && cell.scrollHeight > cell.offsetHeight + 2)
      .map((cell) => cell.textContent);
    return {
      shown: shown.map(({ id }) => id),
      text: document.getElementById('print')?.textContent ?? '',
      pictures: document.querySelectorAll('#print img').length,
      repeated: [...document.querySelectorAll('#print thead')].map((head) => head.textContent).join(''),
      cut,
    };
  });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return found;
};

test('the sheet in front is printed as its file wants it, and nothing else', async () => {
  const { page, pane, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  await checkPlan(pane);
  await buildSheets(pane);
  await page.waitForTimeout(500);
  const summary = await onPaper(page);
  expect(summary.shown).toEqual(['print']);
  expect(summary.text).toMatch(/TỔNG HỢP/);
  expect(summary.pictures).toBeGreaterThan(0);
  expect(await printed(page)).toMatchObject({ count: 1 });

  await bring(page, 'Bảng chuẩn');
  const table = await onPaper(page);
  expect(table.text).toContain('Tổng hợp kết quả thực hiện');
  expect(table.repeated).toContain('Nội dung công việc');
  expect(table.repeated).not.toContain('PHƯỜNG AN HÒA');
  expect(table.cut).toEqual([]);
  const { size } = await printed(page);
  expect(size).toEqual([842, 595]);
  expect(await page.evaluate(() => document.getElementById('print')?.childElementCount)).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
}, 240_000);

test('the button asks the here.browser to print', async () => {
  const { page, troubles } = await openWorkbench(here.browser, `${here.site.origin}/`);
  await page.evaluate(() => {
    Object.assign(window, {
      print: () => {
        document.body.setAttribute('data-printed', 'yes');
      },
    });
  });
  await page.getByRole('button', { name: 'In / PDF' }).click();
  await page.locator('body[data-printed]').waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
}, 240_000);
