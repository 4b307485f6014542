import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';

import type { WorkbookSnapshot } from '../../../shared/core/model/snapshot';
import type { FakeExcel } from '../fake-excel';
import { fakeExcel } from '../fake-excel';
import type { WebPageSetup } from './excel-web-page';
import { ADDIN_ORIGIN, EXCEL_ORIGIN, serveExcelWeb } from './web-routes';

/** Excel on the web with the add-in's pane open in it. */
export interface ExcelWeb {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
  readonly excel: FakeExcel;
  /** Errors of the pages, breaches of the page's policy, and requests that leave the add-in's origin. */
  readonly troubles: readonly string[];
  /** Addresses of Microsoft's library that were asked for. */
  readonly libraryFiles: readonly string[];
  /** Presses a ribbon button and waits until the command says that it came to an end. */
  readonly press: (command: string) => Promise<void>;
}

export interface ExcelWebOptions {
  /** Of ExcelApi; 15 when left out, the newest that the published library knows. */
  readonly version?: number;
  readonly locale?: string;
  readonly page?: string;
}

/** The day on which the example plan is read. */
const TODAY = '2026-03-02T09:00:00';

/** Opens the built page in the simulated Excel on the web, with the contents of `snapshot`. */
export async function openExcelWeb(
  browser: Browser,
  snapshot: WorkbookSnapshot,
  { version = 15, locale = 'vi-VN', page: addinPage = 'taskpane.html' }: ExcelWebOptions = {},
): Promise<ExcelWeb> {
  const excel = fakeExcel(snapshot);
  const context = await browser.newContext({ viewport: { width: 700, height: 760 }, locale });
  await serveExcelWeb(context);
  const page = await context.newPage();
  const { troubles, libraryFiles } = watchPage(page);
  const setup: WebPageSetup = {
    addin: `${ADDIN_ORIGIN}/${addinPage}`,
    locale,
    sets: requirementSets(version),
  };
  await page.exposeFunction('answerExcel', (body: string) => excel.answer(body));
  await page.addInitScript((value) => {
    Object.assign(window, { webPageSetup: value });
  }, setup);
  await page.addInitScript(setDay, TODAY);
  await page.goto(`${EXCEL_ORIGIN}/`);
  excel.book.onEvent = (event) => {
    void page.evaluate(
      (told) => {
        window.webPage.tell(told);
      },
      { ...event },
    );
  };
  const handle = await page.waitForSelector('#addin');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the add-in has no frame');
  const press = async (command: string): Promise<void> => {
    const before = await page.evaluate(() => window.webPage.completed);
    await page.evaluate((name) => {
      window.webPage.press(name);
    }, command);
    await page.waitForFunction((count) => window.webPage.completed > count, before);
  };
  return { page, pane: page.frameLocator('#addin'), frame, excel, troubles, libraryFiles, press };
}

/** why: Playwright's own clock also replaces the performance entries, which office.js reads */
function setDay(today: string): void {
  const ahead = new Date(today).getTime() - Date.now();
  const RealDate = Date;
  window.Date = new Proxy(RealDate, {
    construct: (_, parts) =>
      Reflect.construct(RealDate, parts.length === 0 ? [RealDate.now() + ahead] : parts) as Date,
    get: (target, key): unknown => (key === 'now' ? () => RealDate.now() + ahead : Reflect.get(target, key)),
  });
}

/** The sets of Excel on the web; versions are texts, so that 1.10 is not 1.1. */
const requirementSets = (version: number): Readonly<Record<string, string>> => ({
  ExcelApi: `1.${String(version)}`,
  ...(version >= 9 ? { SharedRuntime: '1.2', RibbonApi: '1.2', CustomFunctionsRuntime: '1.3' } : {}),
  DialogApi: '1.2',
  Settings: '1.1',
});

function watchPage(page: Page): { readonly troubles: string[]; readonly libraryFiles: string[] } {
  const troubles: string[] = [];
  const libraryFiles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // why: the browser tells a breach of the page's policy as an error on the console
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/')) libraryFiles.push(url);
    else if (![ADDIN_ORIGIN, EXCEL_ORIGIN].some((origin) => url.startsWith(`${origin}/`))) troubles.push(url);
  });
  return { troubles, libraryFiles };
}
