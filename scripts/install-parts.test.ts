import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { installPart, isInstalled, PARTS } from './install-parts.mjs';

const LOCK = {
  packages: {
    '': {},
    'node_modules/grid': { version: '1.2.3' },
    'node_modules/grid-for-other-systems': { version: '1.2.3', optional: true },
  },
};
const npmBefore = process.env['npm_execpath'];
let folder = '';
let said = '';

/** An npm that runs this script in the folder. */
function pretendNpm(script: string): void {
  const file = path.join(folder, 'npm.cjs');
  writeFileSync(file, script);
  process.env['npm_execpath'] = file;
}
/** What npm leaves behind once all packages stand there. */
const leave = (version: string): void => {
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  writeFileSync(
    path.join(folder, 'node_modules/.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/grid': { version } } }),
  );
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-part-'));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(LOCK));
  said = '';
  for (const level of ['log', 'error'] as const)
    jest.spyOn(console, level).mockImplementation((text: string) => void (said += `${text}\n`));
});
afterEach(() => {
  jest.restoreAllMocks();
  if (npmBefore === undefined) delete process.env['npm_execpath'];
  else process.env['npm_execpath'] = npmBefore;
  rmSync(folder, { recursive: true });
});

test('what stands there as the lock names it is not installed again, and nothing is said', () => {
  leave('1.2.3');
  pretendNpm('process.exit(1)');
  expect([installPart(folder), said]).toEqual([true, '']);
});

test.each([
  ['nothing stands there', (): void => undefined],
  [
    'another version stands there',
    (): void => {
      leave('1.2.2');
    },
  ],
  [
    'npm was broken off',
    (): void => void mkdirSync(path.join(folder, 'node_modules/grid'), { recursive: true }),
  ],
])('%s: npm is asked, by the lock, in the folder', (_, prepare) => {
  prepare();
  pretendNpm("require('node:fs').writeFileSync('asked.txt', process.argv.slice(2).join(' '))");
  expect([isInstalled(folder), installPart(folder, 'lưới')]).toEqual([false, true]);
  expect(readFileSync(path.join(folder, 'asked.txt'), 'utf8')).toMatch(/^ci /);
  expect(said).toContain('Đang cài lưới');
});

test('without a network it is told what to do, and what works all the same', () => {
  pretendNpm('process.exit(1)');
  expect(installPart(folder, 'lưới')).toBe(false);
  expect(said).toContain('Chưa cài được lưới. Hãy nối mạng');
  expect(said).toContain('npm run demo');
});

test('each part has a lock, and its packages are pinned', () => {
  for (const part of Object.keys(PARTS)) {
    const own = path.join(__dirname, '..', part);
    const { dependencies } = JSON.parse(readFileSync(path.join(own, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const { packages } = JSON.parse(readFileSync(path.join(own, 'package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly version: string }>>;
    };
    const locked = Object.keys(dependencies).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    expect(locked).toEqual(Object.entries(dependencies));
  }
});
