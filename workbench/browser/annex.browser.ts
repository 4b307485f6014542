import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';

import { browserAt } from '../../shared/pane/testing/browser-at';
import { said } from '../../shared/pane/testing/pane-steps';
import { readDocx } from '../docx/read-docx';
import { checkPlan, openWorkbench } from './testing/workbench-page';
import { openWorkbenchSite } from './testing/workbench-site';

const here = browserAt(openWorkbenchSite, 300_000);
const SINGLE = pathToFileURL(path.resolve(__dirname, '../../dist/workbench/ke-hoach-chuan.html')).href;

/** Presses the button for the Word file, and takes what the browser would store. */
async function savedAnnex(page: Page, pane: FrameLocator): Promise<{ name: string; text: string }> {
  await pane.getByRole('tab', { name: 'Lập bảng' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Tải phụ lục Word (.docx)' }).click(),
  ]);
  const reading = readDocx(readFileSync(await download.path()));
  if (!reading.ok) throw new Error(reading.problem.en);
  const lines = reading.document.blocks.map((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.join(' | ')).join('\n') : block.text,
  );
  return { name: download.suggestedFilename(), text: lines.join('\n') };
}

test.each([
  ['a web server', () => `${here.site.origin}/`],
  ['disk', () => SINGLE],
])(
  'the annex comes as a Word file from the workbench on %s',
  async (_, address) => {
    const { page, pane, troubles } = await openWorkbench(here.browser, address());
    await checkPlan(pane);
    const { name, text } = await savedAnnex(page, pane);
    expect(name).toBe('phu-luc.docx');
    expect(text).toContain('BẢNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH');
    expect(text).toContain('Niêm yết danh mục thủ tục đang thực hiện');
    await said(pane, /Đã lập phụ lục: 9 nhiệm vụ\./);
    expect(troubles).toEqual([]);
    await page.context().close();
  },
  240_000,
);
