import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

import { expect, test } from '@jest/globals';
import { parse } from 'acorn';

const script = fs.readFileSync(path.join(__dirname, 'old-excel.js'), 'utf8');

/** A page of an engine that knows modules, or of one that does not. */
function open(knowsModules: boolean) {
  const notice = {
    hidden: true,
    textContent: '',
    removeAttribute: (name: string) => (notice.hidden = name !== 'hidden'),
  };
  const listeners: (() => void)[] = [];
  const window: { onerror?: () => boolean } = {};
  vm.runInNewContext(script, {
    window,
    document: {
      createElement: () => (knowsModules ? { noModule: false } : {}),
      addEventListener: (_name: string, listener: () => void) => listeners.push(listener),
      getElementById: () => notice,
    },
  });
  for (const listener of listeners) listener();
  return { notice, window };
}

test('it is written for the engine of Internet Explorer', () => {
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});

test('there the page says what to do, and keeps quiet of all that the engine cannot read', () => {
  const { notice, window } = open(false);
  expect(notice.hidden).toBe(false);
  expect(notice.textContent).toMatch(
    /^Bản Excel này.*Excel 2021 trở lên.*bàn làm việc.*cannot run the add-in/,
  );
  expect(window.onerror?.()).toBe(true);
});

test('everywhere else it does nothing', () => {
  const { notice, window } = open(true);
  expect(notice.hidden).toBe(true);
  expect(window.onerror).toBeUndefined();
});

test('the page loads it before all else', () => {
  const html = fs.readFileSync(path.join(__dirname, 'taskpane.html'), 'utf8');
  expect(html.match(/<script[^>]*>/g)?.[0]).toBe('<script src="old-excel.js">');
});
