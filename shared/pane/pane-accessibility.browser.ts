import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';

import { browserAt } from './testing/browser-at';
import { findCutText } from './testing/find-cut-text';
import { findViolations } from './testing/find-violations';
import { openPane } from './testing/pane-page';
import { PANE_STATES } from './testing/pane-states';
import { openPreviewSite } from './testing/preview-site';

const here = browserAt(openPreviewSite);

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

const PLAIN = { width: 320, height: 640, colorScheme: 'light', forcedColors: 'none' } as const;

/** The widths that spreadsheet programs give the pane, the themes they have, and twice the size at two widths. */
const LOOKS: readonly Look[] = [
  { ...PLAIN, name: '320 pixels' },
  { ...PLAIN, name: '270 pixels', width: 270 },
  { ...PLAIN, name: '300 pixels', width: 300 },
  { ...PLAIN, name: '350 pixels', width: 350 },
  { ...PLAIN, name: 'dark', colorScheme: 'dark' },
  { ...PLAIN, name: 'high contrast', forcedColors: 'active' },
  { ...PLAIN, name: 'high contrast, dark', colorScheme: 'dark', forcedColors: 'active' },
  { ...PLAIN, name: '320 pixels at 200 %', width: 160, height: 320 },
  { ...PLAIN, name: '270 pixels at 200 %', width: 135, height: 320 },
];

async function putOn(page: Page, { width, height, colorScheme, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  await page.setViewportSize({ width, height });
  // why: lists draw what is in view a frame after their size is known
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

interface Flaws {
  readonly violations: readonly string[];
  readonly cut: readonly string[];
  /** Pixels that stick out to the side. */
  readonly overflow: number;
}

const flawsOf = async (page: Page, { forcedColors }: Look): Promise<Flaws> => ({
  // why: with forced colours axe weighs the fill colour of letters, which the browser does not paint then
  violations: await findViolations(page, forcedColors === 'active' ? ['color-contrast'] : []),
  cut: await findCutText(page),
  overflow: await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
});

const SOUND: Flaws = { violations: [], cut: [], overflow: 0 };

test.each(PANE_STATES)(
  '$name: no violation, no cut text, no sideways scrolling in any look',
  async (state) => {
    const { page, troubles } = await openPane(here.browser, here.site.origin, state.scenario);
    await state.reach(page);
    const found: Record<string, Flaws> = {};
    for (const look of LOOKS) {
      await putOn(page, look);
      found[look.name] = await flawsOf(page, look);
    }
    await page.context().close();
    expect(found).toEqual(Object.fromEntries(LOOKS.map(({ name }) => [name, SOUND])));
    expect(troubles).toEqual([]);
  },
  120_000,
);
