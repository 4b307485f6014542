import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it stands, a line for each rule; `passedOver` names rules that do not apply. */
export async function findViolations(page: Page, passedOver: readonly string[]): Promise<readonly string[]> {
  // why: half a megabyte of script is sent once for a page, and its looks are gone through with it
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(passedOver.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  return page.evaluate(async (given) => {
    const found = await window.axe?.run(document, given);
    if (!found) throw new Error('axe is not in the page');
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, options);
}
