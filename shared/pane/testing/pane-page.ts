import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

import type { MemoryHost } from '../../host/memory-host';

declare global {
  interface Window {
    /** What the preview page lets tests see. */
    readonly preview: { readonly host: MemoryHost };
  }
}

/** Chromium as the machine has it; `CHROMIUM` names another one. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });

/** A pane in a page, and everything that went wrong behind its back. */
export interface PanePage {
  readonly page: Page;
  /** Page errors, console errors and requests to other origins. */
  readonly troubles: string[];
}

/** Opens the preview page with one of its workbooks. */
export async function openPane(
  browser: Browser,
  origin: string,
  scenario: string,
  { width = 320, ...options }: BrowserContextOptions & { readonly width?: number } = {},
): Promise<PanePage> {
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    locale: 'vi-VN',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) troubles.push(request.url());
  });
  await page.goto(`${origin}/?scenario=${scenario}`);
  await page.getByRole('heading', { name: 'Kế hoạch Chuẩn' }).waitFor();
  return { page, troubles };
}
