import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { satisfies } from 'semver';

import packageJson from '../package.json';
import { PARTS } from './install-parts.mjs';
import { packagesIn } from './shipped-packages.cjs';

const ROOT = path.resolve(__dirname, '..');
const EXAMPLE = path.join(ROOT, 'examples/ke-hoach-mau.xlsx');

let folder = '';
let program = '';
let packed: readonly string[] = [];
/** What npm told beside its answer. */
let warned = '';
/** Nothing of this run may come from a network. */
const npm = (args: readonly string[], cwd: string): string => {
  const { stdout, stderr } = spawnSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  warned += stderr;
  return stdout;
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-package-'));
  const [told] = JSON.parse(
    npm(['pack', '--json', '--silent', '--foreground-scripts=false', '--pack-destination', folder], ROOT),
  ) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  packed = (told?.files ?? []).map((file) => file.path);
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  npm(['install', path.join(folder, told?.filename ?? '')], folder);
  program = path.join(folder, 'node_modules/kehoach-chuan', packageJson.bin.kehoach);
}, 240_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the package holds the command line and nothing else, and brings no other package', () => {
  expect(warned).toBe('');
  expect(packed).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'dist/cli/kehoach.cjs', 'workbench/bin/kehoach.cjs']),
  );
  expect(
    packed.filter(
      (file) => !/^(?:dist\/cli|workbench\/bin|docs\/dong-lenh\.md|LICENSE|README|package\.json)/.test(file),
    ),
  ).toEqual([]);
  // why: compiled code is of one Node only, and never the same twice
  expect(packed.filter((file) => file.includes('compiled'))).toEqual([]);
  expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'kehoach-chuan',
  ]);
});

test('installed from the package, it tells its version, checks and builds', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  expect(run('--version').stdout).toBe(`Kế hoạch Chuẩn ${packageJson.version}\n`);
  expect(run('check', EXAMPLE, '--today', '2026-03-02')).toMatchObject({ status: 1, stderr: '' });
  const built = run('build', EXAMPLE, '-o', 'ket-qua.xlsx', '--today', '2026-03-02');
  expect([built.stderr, readdirSync(folder)]).toEqual(['', expect.arrayContaining(['ket-qua.xlsx'])]);
});

// why: pipes of a shell; the fault itself is the same on every system
(process.platform === 'win32' ? test.skip : test)(
  'who stops reading ends nothing: no stack, and the file is written',
  () => {
    const lines = Array.from(
      { length: 4000 },
      (_, index) => `${String(index + 1)}\tRà soát  hồ sơ\tPhòng Nội vụ\tquý V`,
    );
    writeFileSync(
      path.join(folder, 'dai.tsv'),
      ['STT\tNội dung công việc\tCơ quan chủ trì\tThời gian', ...lines].join('\n'),
    );
    const command = `"${process.execPath}" "${program}" build dai.tsv -o sau-head.xlsx --format json | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n').length).toBe(2);
    expect(stderr).not.toMatch(/EPIPE|\bat /);
    expect(readdirSync(folder)).toContain('sau-head.xlsx');
  },
  60_000,
);

test.each(['.', ...Object.keys(PARTS)])(
  'installing %s warns of nothing: every package runs on the Node that is asked for, every install script is decided on',
  (part) => {
    const nodes = ['20.19.0', process.versions.node];
    const places = Object.entries(packagesIn(part)).filter(([place]) => place !== '');
    const unfit = places.filter(
      ([, { engines }]) =>
        engines?.node !== undefined && !nodes.every((node) => satisfies(node, engines.node ?? '')),
    );
    expect(unfit.map(([place]) => place)).toEqual([]);
    const scripts = places.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const { allowScripts = {} } = JSON.parse(readFileSync(path.join(ROOT, part, 'package.json'), 'utf8')) as {
      readonly allowScripts?: Readonly<Record<string, boolean>>;
    };
    const decided = new Set(Object.keys(allowScripts));
    expect(
      scripts.map(([place]) => place.replace(/^.*node_modules\//, '')).filter((name) => !decided.has(name)),
    ).toEqual([]);
    expect(nodes.every((node) => satisfies(node, packageJson.engines.node))).toBe(true);
  },
);
