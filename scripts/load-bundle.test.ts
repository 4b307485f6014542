import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

const LOADER = path.resolve(__dirname, '../workbench/bin/load-bundle.cjs');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-bundle-'));
  mkdirSync(path.join(folder, 'parts'));
  write(
    'main.cjs',
    "console.log('main', require('./parts/1.cjs').word, typeof require('node:fs').readFileSync);",
  );
  write('parts/1.cjs', "exports.word = (() => 'part')();");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => {
  writeFileSync(path.join(folder, name), text);
};

/** Loads the bundle in a Node of its own, then does `more` with what the loader gave. */
function load(more = ''): string {
  const bundle = JSON.stringify(path.join(folder, 'main.cjs'));
  const script = `const { compiledFile, loadBundle } = require(${JSON.stringify(LOADER)});
    const { mkdirSync, writeFileSync } = require('node:fs');
    const scripts = loadBundle(${bundle});
    const keep = () => {
      for (const [part, script] of scripts) {
        mkdirSync(require('node:path').dirname(compiledFile(${bundle}, part)), { recursive: true });
        writeFileSync(compiledFile(${bundle}, part), script.createCachedData());
      }
    };
    ${more}`;
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}

/** Whether V8 declined the compiled code of each script. */
const TELL = 'console.log([...scripts.values()].map(({ cachedDataRejected }) => cachedDataRejected).join())';

test('a bundle runs with its parts and with what Node has, without compiled code', () => {
  expect(load()).toBe('main part function\n');
});

test('letters beyond ASCII, and a text longer than all before it, are read as they stand', () => {
  write('parts/1.cjs', `exports.word = 'kế hoạch'; // ${'x'.repeat(2_000_000)}`);
  load('keep()');
  expect(load(TELL)).toBe('main kế hoạch function\nfalse,false\n');
});

test('compiled code is taken where this Node made it', () => {
  load('keep()');
  expect(load(TELL)).toBe('main part function\nfalse,false\n');
});

test('compiled code of another text is declined, and the text is run', () => {
  load('keep()');
  write('parts/1.cjs', "exports.word = (() => 'another')();");
  expect(load(TELL)).toBe('main another function\nfalse,true\n');
});
