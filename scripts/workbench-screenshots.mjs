/**
 * Pictures of the browser workbench for the user guide: `npm run build:workbench && node scripts/workbench-screenshots.mjs`;
 * with `--listing` those for a listing, into out/listing.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const isListing = process.argv.includes('--listing');
const target = path.resolve(isListing ? 'out/listing' : 'docs/images/workbench');
const address = pathToFileURL(path.resolve('dist/workbench/ke-hoach-chuan.html')).href;
mkdirSync(target, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage'],
});

async function open({ width, height, colorScheme }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'vi-VN' });
  await page.clock.setFixedTime('2026-03-02T09:00:00');
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Bắt đầu với kế hoạch nào?' }).waitFor();
  return { page, pane: page.frameLocator('#pane') };
}

/** The day of an officer; `shot` is called at each sight of it. */
async function walk({ page, pane }, shot) {
  await shot('trang-dau');
  await page.getByRole('button', { name: 'Xem kế hoạch dùng thử' }).click();
  await pane.getByRole('button', { name: 'Kiểm tra bảng' }).waitFor();
  await pane.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await pane.getByText(/Đã đọc/).waitFor();
  await pane.getByRole('button', { name: 'Tô màu ô' }).click();
  await pane.locator('.kh-row-finding').first().click();
  await shot('kiem-tra');
  await pane.getByRole('tab', { name: 'Lập bảng' }).click();
  await pane.getByLabel('Thêm cột theo dõi tiến độ').check();
  await pane.getByRole('button', { name: /^Lập (?:hai|ba|bốn) trang$/ }).click();
  await pane
    .getByText(/Đã lập/)
    .first()
    .waitFor();
  await page.getByText('Bảng chuẩn', { exact: true }).first().click();
  await shot('bang-chuan');
  await page.getByText('Tổng hợp', { exact: true }).first().click();
  await page.locator('img[alt]:not([alt=""])').first().waitFor();
  await shot('tong-hop');
}

const small = { width: 1366, height: 768, colorScheme: 'light' };
const all = process.argv.includes('--all');

const SIGHTS = ['kiem-tra', 'bang-chuan', 'tong-hop'];

/** The customary sizes of AppSource and of Google Workspace Marketplace; who lists looks up what they ask for by then. */
const LISTING = [
  ['-1366x768', small, SIGHTS],
  ['-1280x800', { ...small, width: 1280, height: 800 }, SIGHTS],
];

/** The looks, with the sights that the guide shows of each; `--all` takes every sight. */
const GUIDE = [
  ['', small, ['trang-dau', 'kiem-tra', 'bang-chuan']],
  ['-toi', { ...small, colorScheme: 'dark' }, ['kiem-tra']],
  ['-rong', { ...small, width: 1920, height: 1080 }, ['tong-hop']],
  ['-rong-toi', { width: 1920, height: 1080, colorScheme: 'dark' }, []],
];

for (const [suffix, look, sights] of isListing ? LISTING : GUIDE) {
  if (!all && sights.length === 0) continue;
  const opened = await open(look);
  await walk(opened, async (name) => {
    if (!all && !sights.includes(name)) return;
    // why: the sheet draws itself a few frames after the page is ready
    await opened.page.waitForTimeout(1500);
    await opened.page.screenshot({ path: path.join(target, `${name}${suffix}.png`) });
  });
  await opened.page.close();
}
await browser.close();
