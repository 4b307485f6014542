/**
 * `npm run excel`: builds the add-in for this machine, serves it over HTTPS and tells how to open it in Excel.
 * `--build false` serves what was built before; `--port 3000` is what manifest.xml names.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3000' }, build: { type: 'string', default: 'true' } },
});
const origin = `https://localhost:${values.port}`;
const folder = path.resolve('dist/addin');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

if (values.build !== 'false')
  execFileSync(process.execPath, ['scripts/build-addin.mjs', '--origin', origin], { stdio: 'inherit' });

createServer(certificate(), (request, response) => {
  const { pathname } = new URL(request.url ?? '/', origin);
  const file = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(folder + path.sep) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  // why: Excel on the web asks for functions.json from its own origin
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  response.end(readFileSync(file));
}).listen(Number(values.port), () => {
  console.log(`Đang phục vụ ${origin}/taskpane.html\n${sideload()}\n\nDừng: Ctrl+C`);
});

/** A certificate for localhost: the one of office-addin-dev-certs when it is installed, a fresh one of OpenSSL otherwise. */
function certificate() {
  const trusted = path.join(homedir(), '.office-addin-dev-certs');
  const own = path.resolve('.cache/certs');
  const place = existsSync(path.join(trusted, 'localhost.key')) ? trusted : own;
  if (!existsSync(path.join(place, 'localhost.key'))) {
    mkdirSync(own, { recursive: true });
    execFileSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '365', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost'],
      ...['-keyout', path.join(own, 'localhost.key'), '-out', path.join(own, 'localhost.crt')],
    ]);
    console.log(
      `Chứng chỉ mới: ${own}/localhost.crt – hãy cho máy tin chứng chỉ này (docs/cai-dat-excel.md, mục 1).`,
    );
  }
  return {
    key: readFileSync(path.join(place, 'localhost.key')),
    cert: readFileSync(path.join(place, 'localhost.crt')),
  };
}

/** Puts the manifest where Excel for Mac looks for it; says what to do by hand elsewhere. */
function sideload() {
  const manifest = path.join(folder, 'manifest.xml');
  if (process.platform === 'darwin') {
    const wef = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    mkdirSync(wef, { recursive: true });
    copyFileSync(manifest, path.join(wef, 'kehoach-chuan.xml'));
    return 'Excel cho Mac: mở Excel > Chèn > Bổ trợ của tôi > Kế hoạch Chuẩn.';
  }
  const web = `Excel trên web: Trang chủ > Bổ trợ > Bổ trợ khác > Tải lên bổ trợ của tôi > chọn ${manifest}`;
  if (process.platform !== 'win32') return web;
  const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
  execFileSync('reg', ['add', key, '/v', 'kehoach-chuan', '/t', 'REG_SZ', '/d', manifest, '/f']);
  return `Excel cho Windows: mở Excel > Trang chủ > Bổ trợ > Kế hoạch Chuẩn (mục dành cho nhà phát triển).\n${web}`;
}
