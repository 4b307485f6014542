import { readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { findProblems } from '../../scripts/check-sheets-bundle.mjs';
import { builtServer, builtSidebar } from '../testing/build-server';

type Files = Readonly<Record<string, string>>;

let files: Files = {};
beforeAll(() => {
  files = {
    'appsscript.json': readFileSync(path.resolve(__dirname, '../appsscript.json'), 'utf8'),
    'code.js': builtServer(),
    'sidebar.html': builtSidebar(),
  };
}, 240_000);

const broken: readonly (readonly [string, keyof Files, (text: string) => string, string])[] = [
  ['a class field', 'code.js', (code) => `${code}\nclass A { x = 1 }`, 'would not parse'],
  ['an export', 'code.js', (code) => `${code}\nexport {};`, 'would not parse'],
  [
    'a lost entry point',
    'code.js',
    (code) => code.replace('\nfunction onOpen(', '\nfunction onOpened('),
    'onOpen',
  ],
  ['a lost tag', 'code.js', (code) => code.replace(/@customfunction/g, ''), 'KEHOACH_DONVI lost'],
  ['code from text', 'code.js', (code) => `${code}\neval("1");`, 'evaluates texts'],
  ['a minified server', 'code.js', (code) => `${code}\n//${'x'.repeat(6000)}`, 'minified'],
  ['a call to the network', 'code.js', (code) => `${code}\nUrlFetchApp.fetch(x);`, 'asks for more'],
  ['another file', 'code.js', (code) => `${code}\nSpreadsheetApp.openById(x);`, 'asks for more'],
  ['a remote address', 'code.js', (code) => `${code}\nvar a = 'https://a.vn';`, 'remote address'],
  ['lost origins', 'code.js', (code) => code.replace(/^\s*\/\/ \.\/.*$/gm, ''), 'which files'],
  ['a server that grew', 'code.js', (code) => `${code}\n${'// x\n'.repeat(100_000)}`, 'larger than'],
  ['a page that grew', 'sidebar.html', (html) => html + ' '.repeat(300_000), 'larger than'],
  [
    'a wide scope',
    'appsscript.json',
    (json) => json.replace('spreadsheets.currentonly', 'spreadsheets'),
    'scopes',
  ],
  ['an old runtime', 'appsscript.json', (json) => json.replace('V8', 'RHINO'), 'V8'],
  [
    'another time zone',
    'appsscript.json',
    (json) => json.replace('Asia/Ho_Chi_Minh', 'Europe/Paris'),
    'time zone',
  ],
  ['no manifest', 'appsscript.json', () => '{', 'no JSON'],
  [
    'a remote script',
    'sidebar.html',
    (html) => html.replace('</body>', '<script src="https://a.vn/x.js"></script></body>'),
    'loads something',
  ],
  [
    'a remote font',
    'sidebar.html',
    (html) => html.replace('<style>', '<style>@font-face{src:url(https://a.vn/f)}'),
    'styles load',
  ],
  [
    'a second script',
    'sidebar.html',
    (html) => html.replace('</body>', '<script>var a;</script></body>'),
    'not just one script',
  ],
  [
    'a script that does not parse',
    'sidebar.html',
    (html) => html.replace('<script>', '<script>var ='),
    'does not parse',
  ],
  ['a scriptlet', 'sidebar.html', (html) => html.replace('<body>', '<body><?= x ?>'), 'scriptlet'],
  [
    'a comment in a text',
    'sidebar.html',
    (html) => html.replace('<script>', '<script>var u="http://a.vn";'),
    'strip a comment',
  ],
];

describe('the gate before Google', () => {
  test('lets the built files pass', () => {
    expect(findProblems(files)).toEqual([]);
  });

  test.each(broken)('stops %s', (_, name, damage, problem) => {
    const text = files[name] ?? '';
    expect(findProblems({ ...files, [name]: damage(text) }).join('\n')).toContain(problem);
  });

  test('stops a missing file and a spare one', () => {
    const { 'sidebar.html': page = '', ...rest } = files;
    expect(page).not.toBe('');
    expect(findProblems(rest)).toContain('sidebar.html: missing');
    expect(findProblems({ ...files, 'code.js.map': '' })).toContain('code.js.map: must not be pushed');
  });
});
