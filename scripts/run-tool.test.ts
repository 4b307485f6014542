import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { toolCommand } from './run-tool.mjs';

test.each([
  ['knip', ['--version'], undefined],
  ['typescript', ['--version'], 'tsc'],
  ['webpack', ['--version'], undefined],
] as const)('%s starts with this Node and no shell', (name, args, command) => {
  expect(execFileSync(...toolCommand(name, args, command), { encoding: 'utf8' })).toMatch(/\d+\.\d+\.\d+/);
});

test('a package that is not installed is told', () => {
  expect(() => toolCommand('no-such-package', [])).toThrow('npm ci');
});

test('no script needs a shell or the batch file of npx', () => {
  const scripts = readdirSync(__dirname).filter((name) => name.endsWith('.mjs'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts)
    expect([name, readFileSync(join(__dirname, name), 'utf8')]).toEqual([
      name,
      expect.not.stringMatching(/spawn(?:Sync)?\('npx'|execFileSync\('npx'|shell:/),
    ]);
});
