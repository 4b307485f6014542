import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { transformSync } from '@swc/core';
import type { BrowserContext, Route } from 'playwright-core';

/** Where the add-in is served from in tests. */
export const ADDIN_ORIGIN = 'https://kehoach.officeapps.live.com';
/** The library trusts only pages of Excel on the web. */
export const EXCEL_ORIGIN = 'https://excel.officeapps.live.com';
/** Microsoft's address of office.js, as the page names it. */
const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const BUILT = path.join(__dirname, '../../../dist/addin');
const PACKAGE = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Answers every request of the pages by itself: the built add-in, the genuine library, the page around both. */
export async function serveExcelWeb(context: BrowserContext): Promise<void> {
  if (!existsSync(path.join(BUILT, 'taskpane.html')))
    throw new Error('dist/addin is not there: run `npm run build` first');
  await context.route('**/*', (route) => {
    const [url = ''] = route.request().url().split(/[?#]/);
    if (url === `${EXCEL_ORIGIN}/`)
      return html('<body><script type="module" src="/page.js"></script>')(route);
    if (url === `${EXCEL_ORIGIN}/page.js`) return script(pageScript())(route);
    if (url.startsWith(`${ADDIN_ORIGIN}/`)) return file(BUILT, url.slice(ADDIN_ORIGIN.length + 1))(route);
    if (url.startsWith(LIBRARY)) return file(PACKAGE, url.slice(LIBRARY.length).toLowerCase())(route);
    return route.abort();
  });
}

type Answer = (route: Route) => Promise<void>;

const html =
  (body: string): Answer =>
  (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${body}` });

const script =
  (body: string): Answer =>
  (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });

function file(folder: string, name: string): Answer {
  const place = path.join(folder, name);
  return (route) =>
    existsSync(place)
      ? route.fulfill({ path: place, contentType: TYPES[path.extname(name)] ?? 'application/octet-stream' })
      : route.fulfill({ status: 404 });
}

const pageScript = (): string =>
  transformSync(readFileSync(path.join(__dirname, 'excel-web-page.ts'), 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  }).code;
