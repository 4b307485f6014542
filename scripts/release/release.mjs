/**
 * Builds all that is given out, into dist/release: `npm run release -- --origin https://kehoach.example.gov.vn/excel`.
 * `--verify` builds everything a second time, without what the first left behind, and compares byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { needPart } from '../install-parts.mjs';
import { toolCommand } from '../run-tool.mjs';
import { licenceTexts } from './licences.mjs';
import { billOfMaterials, runNpm } from './sbom.mjs';

const { values } = parseArgs({
  options: {
    origin: { type: 'string', default: 'https://localhost:3000' },
    verify: { type: 'boolean', default: false },
  },
});
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const target = 'dist/release';
const SUMS = 'SHA256SUMS.txt';

const node = (...args) => execFileSync(process.execPath, args, { stdio: 'inherit' });
const webpack = (...names) =>
  execFileSync(
    ...toolCommand(
      'webpack',
      names.flatMap((one) => ['--config-name', one]),
    ),
    {
      stdio: 'inherit',
      // why: what an earlier build remembers must not decide what is given out
      env: { ...process.env, KEHOACH_CACHE: 'off' },
    },
  );

function build() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  node('scripts/build-addin.mjs', '--origin', values.origin);
  cpSync('dist/addin', `${target}/excel`, { recursive: true });
  rmSync('dist/sheets', { recursive: true, force: true });
  webpack('sheets-server', 'sheets-sidebar');
  cpSync('dist/sheets', `${target}/google-trang-tinh`, { recursive: true });
  webpack('workbench');
  cpSync('dist/workbench/ke-hoach-chuan.html', `${target}/ke-hoach-chuan-${version}.html`);
  runNpm(['pack', '--silent', '--foreground-scripts=false', '--pack-destination', target]);
  writeFileSync(`${target}/${name}-${version}.cdx.json`, billOfMaterials());
  writeFileSync(`${target}/GIAY-PHEP.txt`, licenceTexts());
  cpSync('CHANGELOG.md', `${target}/CHANGELOG.md`);
  const sums = filesIn(target).map((file) => `${sha256(path.join(target, file))}  ${file}\n`);
  writeFileSync(`${target}/${SUMS}`, sums.join(''));
  return sums;
}

/** Every file of a folder, by its path with forward slashes, in order. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

needPart('workbench/browser');
const first = build();
if (values.verify) {
  const second = new Set(build());
  const changed = first.filter((line) => !second.has(line));
  if (changed.length > 0 || first.length !== second.size) {
    console.error(`Hai lần dựng khác nhau:\n${changed.join('')}`);
    process.exit(1);
  }
  console.log(`Hai lần dựng giống nhau từng byte: ${String(first.length)} tệp.`);
}
const told = [
  ['excel/', `đưa lên máy chủ ${values.origin}, cài excel/manifest.xml`],
  ['google-trang-tinh/', 'đưa vào dự án Apps Script'],
  [`ke-hoach-chuan-${version}.html`, 'bàn làm việc trong một tệp, không cần mạng'],
  [`${name}-${version}.tgz`, 'dòng lệnh: npm install -g TỆP'],
  [`${name}-${version}.cdx.json`, 'danh mục thành phần (CycloneDX)'],
  ['GIAY-PHEP.txt', 'giấy phép của mọi thành phần'],
  [SUMS, 'mã kiểm tra: sha256sum -c'],
];
console.log(`\nBản ${version} nằm ở ${target}:`);
for (const [file, what] of told) console.log(`  ${file.padEnd(34)}${what}`);
