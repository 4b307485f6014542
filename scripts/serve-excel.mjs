/**
 * `npm run excel`: builds the add-in for this machine, serves it over HTTPS and tells how to open it in Excel.
 * `--build false` serves what was built before; `--port 3000` is what manifest.xml names.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { localCertificate } from './serve-excel-certificate.mjs';
import { answerFile } from './serve-excel-files.mjs';

const folder = path.resolve('dist/addin');

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Options of the command line; says what is wrong with them and ends. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '3000' }, build: { type: 'string', default: 'true' } },
    });
    return { port: portOf(values.port), isBuilt: values.build === 'false' };
  } catch (error) {
    return stop(`${error.message}. Ví dụ: npm run excel -- --port 3001 --build false`);
  }
}

function portOf(text) {
  if (!/^\d{1,5}$/.test(text)) throw new Error('--port phải là một số');
  return Number(text);
}

const { port, isBuilt } = readOptions();
const certificate = await localCertificate();

if (!isBuilt) {
  const origin = `https://localhost:${port}`;
  execFileSync(process.execPath, ['scripts/build-addin.mjs', '--origin', origin], { stdio: 'inherit' });
}
if (!existsSync(path.join(folder, 'taskpane.html')))
  stop('Chưa có dist/addin. Đề nghị chạy npm run excel không kèm --build false.');

const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
  const { status, headers, body } = answerFile(folder, request.url ?? '/');
  response.writeHead(status, headers).end(body);
});
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  stop(`Cổng ${port} đang có chương trình khác dùng. Đề nghị chọn cổng khác: npm run excel -- --port 3001`);
});
// why: only this machine may ask, it serves one person's Excel
server.listen(port, 'localhost', () => {
  const address = `https://localhost:${server.address().port}/taskpane.html`;
  console.log(`${certificate.notice}\n\nĐang phục vụ ${address}\n${sideload()}\n\nDừng: Ctrl+C`);
});

/** Puts the manifest where Excel for Mac or Windows looks for it; says what to do by hand elsewhere. */
function sideload() {
  const manifest = path.join(folder, 'manifest.xml');
  const web = `Excel trên web: Trang chủ > Bổ trợ > Bổ trợ khác > Tải lên bổ trợ của tôi > chọn ${manifest}`;
  try {
    if (process.platform === 'darwin') return `${sideloadOnMac(manifest)}\n${web}`;
    if (process.platform === 'win32') return `${sideloadOnWindows(manifest)}\n${web}`;
  } catch {
    return `Không tự cài được vào Excel của máy này.\n${web}`;
  }
  return `Máy này không có Excel để bàn; dùng Excel trên web.\n${web}`;
}

function sideloadOnMac(manifest) {
  const wef = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  mkdirSync(wef, { recursive: true });
  copyFileSync(manifest, path.join(wef, 'kehoach-chuan.xml'));
  return 'Excel cho Mac: mở Excel > Chèn > Bổ trợ của tôi > Kế hoạch Chuẩn.';
}

function sideloadOnWindows(manifest) {
  const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  execFileSync('reg', ['add', key, '/v', 'kehoach-chuan', '/t', 'REG_SZ', '/d', manifest, '/f']);
  return 'Excel cho Windows: mở Excel > Trang chủ > Bổ trợ > Kế hoạch Chuẩn (mục dành cho nhà phát triển).';
}
