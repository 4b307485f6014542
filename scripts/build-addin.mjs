/**
 * Builds the Excel add-in into dist/addin, ready for any HTTPS server:
 * `npm run build -- --origin https://kehoach.example.gov.vn/excel`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { functionsJson } from './functions-json.mjs';
import { toolCommand } from './run-tool.mjs';

const { values } = parseArgs({ options: { origin: { type: 'string', default: 'https://localhost:3000' } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const origin = values.origin.replace(/\/+$/, '');
const target = 'dist/addin';

if (!/^https:\/\/[^\s"<>]+$/.test(origin)) {
  console.error(
    'Địa chỉ phải bắt đầu bằng https:// (--origin https://…). / The origin must start with https://.',
  );
  process.exit(1);
}

// why: parts of an earlier build would be uploaded along
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
execFileSync(...toolCommand('webpack', ['--config-name', 'addin']), { stdio: 'inherit' });

writeFileSync(`${target}/functions.json`, await functionsJson());

cpSync('addin/taskpane/taskpane.html', `${target}/taskpane.html`);
cpSync('addin/recorder/recorder.html', `${target}/recorder.html`);
for (const page of ['ho-tro.html', 'rieng-tu.html', 'pages.css'])
  cpSync(`addin/pages/${page}`, `${target}/${page}`);
cpSync('addin/taskpane/old-excel.js', `${target}/old-excel.js`);
cpSync('addin/assets', `${target}/assets`, { recursive: true });
const manifest = readFileSync('manifest.xml', 'utf8');
writeFileSync(
  `${target}/manifest.xml`,
  manifest.replaceAll('https://localhost:3000', origin).replace(/<Version>[^<]*</, `<Version>${version}.0<`),
);
console.log(`dist/addin cho ${origin}: tải cả thư mục lên máy chủ, rồi cài dist/addin/manifest.xml`);
