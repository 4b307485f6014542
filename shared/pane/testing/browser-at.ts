import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { launchBrowser } from './pane-page';

/** What stands while the tests of a file run. */
export interface OpenSite<Site> {
  readonly browser: Browser;
  readonly site: Site;
}

/** Opens a site and a browser before the tests of a file, and closes both after them. */
export function browserAt<Site extends { close(): unknown }>(
  openSite: () => Promise<Site>,
  patience = 120_000,
): OpenSite<Site> {
  let browser: Browser | undefined;
  let site: Site | undefined;
  beforeAll(async () => {
    site = await openSite();
    browser = await launchBrowser();
  }, patience);
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  const standing = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('opened before the first test only');
    return one;
  };
  return {
    get browser() {
      return standing(browser);
    },
    get site() {
      return standing(site);
    },
  };
}
