/**
 * Pictures of the two sheets that the tool makes, for the user guide: `npm run demo && node scripts/render-sheets.mjs`.
 * Needs LibreOffice (`soffice`) and poppler (`pdftotext`, `pdftoppm`) on the machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const source = path.resolve('out/ke-hoach-mau.xlsx');
const target = path.resolve('docs/images');
const DOTS_PER_INCH = 80;
const MOST_BYTES = 200_000;
/** A text that stands on the sheet's first page and nowhere else. */
const PICTURES = [
  { name: 'bang-chuan', text: 'BẢNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH' },
  { name: 'tong-hop', text: 'TỔNG HỢP THỰC HIỆN KẾ HOẠCH' },
];

const work = mkdtempSync(path.join(tmpdir(), 'render-sheets-'));
const run = (program, ...args) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

try {
  mkdirSync(target, { recursive: true });
  // why: a profile of its own, so that an open LibreOffice does not take the job over
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(work, 'profile'))}`;
  run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', work, source);
  const pdf = path.join(work, 'ke-hoach-mau.pdf');
  const pages = run('pdftotext', pdf, '-')
    .split('\f')
    .map((page) => page.replace(/\s+/g, ' '));
  for (const { name, text } of PICTURES) {
    const page = String(pages.findIndex((words) => words.includes(text)) + 1);
    if (page === '0') throw new Error(`No page with “${text}”.`);
    const picture = path.join(target, name);
    run('pdftoppm', '-r', String(DOTS_PER_INCH), '-f', page, '-l', page, '-singlefile', '-png', pdf, picture);
    const { size } = statSync(`${picture}.png`);
    if (size > MOST_BYTES) throw new Error(`${name}.png is ${size} bytes, more than a guide should load.`);
    console.log(`${name}.png: page ${page}, ${size} bytes`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
