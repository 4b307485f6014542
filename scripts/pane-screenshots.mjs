/** Pictures of each state of the pane for the user guide: `npx webpack --config-name pane-preview && node scripts/pane-screenshots.mjs`. */
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const target = path.resolve('docs/images/pane');
mkdirSync(target, { recursive: true });

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const name = pathname === '/' ? 'index.html' : path.basename(pathname);
  try {
    const body = readFileSync(path.join('out/pane-preview', name));
    response
      .writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage'],
});

async function open(scenario, options = {}) {
  const { width = 320, height = 640, ...rest } = options;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    locale: 'vi-VN',
    ...rest,
  });
  await page.clock.setFixedTime('2026-03-02T09:00:00');
  page.on('pageerror', (error) => console.error(scenario, error.message));
  await page.goto(`http://127.0.0.1:${server.address().port}/?scenario=${scenario}`);
  await page.waitForSelector('.kh-pane');
  return page;
}

const only = process.argv[2];
async function shot(name, scenario, act, options) {
  if (only && !name.includes(only)) return;
  const page = await open(scenario, options);
  page.setDefaultTimeout(8000);
  try {
    await act(page);
  } catch (error) {
    console.error(name, String(error).slice(0, 300));
  }
  await page.waitForTimeout(150);
  await page.screenshot({ path: path.join(target, `${name}.png`) });
  await page.close();
}

const check = async (page) => {
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await page.getByText(/Đã đọc/).waitFor();
};
const tab = (page, name) => page.getByRole('tab', { name }).click();
const firstFinding = async (page) => {
  await check(page);
  await page.locator('.kh-row-finding').first().click();
};
const fixTab = async (page) => {
  await check(page);
  await tab(page, 'Sửa');
};

await shot('kiem-tra-bat-dau', 'example', async () => undefined);
await shot('kiem-tra-ket-qua', 'example', check);
await shot('kiem-tra-chi-tiet', 'example', firstFinding);
await shot('kiem-tra-theo-dong', 'example', async (page) => {
  await check(page);
  await page.getByRole('button', { name: 'Dòng', exact: true }).click();
});
await shot('bo-qua', 'example', async (page) => {
  await firstFinding(page);
  await page.getByRole('button', { name: 'Bỏ qua…' }).click();
});
await shot('khong-co-bang', 'empty', check);
await shot('khong-con-loi', 'clean', check);
await shot('sua', 'example', fixTab);
await shot('sua-goi-y', 'example', async (page) => {
  await fixTab(page);
  await page.getByRole('listbox').press('End');
});
await shot('da-sua', 'example', async (page) => {
  await fixTab(page);
  await page.getByRole('button', { name: /^Áp dụng/ }).click();
  await page
    .getByText(/^Đã áp dụng/)
    .first()
    .waitFor();
  await page.locator('.kh-journal summary').click();
});
await shot('xung-dot', 'example', async (page) => {
  await fixTab(page);
  await page.evaluate(() => {
    const { host } = window.preview;
    host.edit((sheets) => {
      for (let row = 10; row < 40; row += 3) {
        sheets[0].set({ row, column: 2 }, { kind: 'value', value: 'Người khác vừa sửa' });
      }
    });
  });
  await page.getByRole('button', { name: /^Áp dụng/ }).click();
  await page.getByText('Chưa ghi gì vào bảng').waitFor();
});
await shot('lap-bang', 'example', async (page) => {
  await check(page);
  await tab(page, 'Lập bảng');
});
await shot('don-vi', 'agencies', async (page) => {
  await check(page);
  await tab(page, 'Cơ quan');
});
await shot('cot', 'sheets', async (page) => {
  await check(page);
  await page.getByRole('button', { name: 'Xem cách hiểu cột' }).click();
});
await shot('quy-tac', 'example', async (page) => {
  await firstFinding(page);
  await page.getByRole('button', { name: 'Về quy tắc này' }).click();
});
await shot('thiet-lap', 'example', (page) => page.getByRole('button', { name: 'Thiết lập' }).click());
await shot('chu-la', 'hostile', firstFinding);
await shot('toi', 'example', firstFinding, { colorScheme: 'dark' });
await shot('tuong-phan-cao', 'example', firstFinding, { forcedColors: 'active' });
await shot('hep-270', 'example', firstFinding, { width: 270 });
await shot('phong-to-200', 'example', firstFinding, { width: 160, height: 320 });
await shot('tieng-anh', 'example', async (page) => {
  await page.getByRole('button', { name: 'Thiết lập' }).click();
  await page.getByLabel('English').check();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Check the table' }).click();
  await page.getByText(/Read \d+/).waitFor();
});
await shot('nhieu-dong', 'large', async (page) => {
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await page.waitForTimeout(700);
});

await browser.close();
server.close();
