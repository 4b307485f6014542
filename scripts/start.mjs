/** Builds the browser workbench, serves it on this machine alone, prints the address and opens it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const folder = path.resolve('dist/workbench');
const isQuiet = process.argv.includes('--no-open');
const skipsBuild = process.argv.includes('--no-build') && existsSync(path.join(folder, 'index.html'));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const build = () =>
  new Promise((resolve) => {
    console.log('Đang dựng bảng tính và khung kiểm tra, xin chờ khoảng một phút…');
    const webpack = path.resolve('node_modules/webpack/bin/webpack.js');
    const child = spawn(process.execPath, [webpack, '--config-name', 'workbench'], { stdio: 'inherit' });
    child.on('exit', (code) => resolve(code === 0));
  });

function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(folder, path.normalize(pathname === '/' ? '/index.html' : pathname));
  try {
    if (!file.startsWith(folder)) throw new Error('outside');
    const body = readFileSync(file);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** The program that opens an address, by platform. */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

function openInBrowser(address) {
  const [command, ...options] = openers[process.platform] ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...options, address], { stdio: 'ignore', detached: true });
  // why: without a desktop there is nothing to open; the printed address is enough
  child.on('error', () => undefined);
  child.unref();
}

if (!skipsBuild && !(await build())) process.exit(1);
const server = createServer(answer);
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE') server.listen(0, '127.0.0.1');
  else throw error;
});
server.on('listening', () => {
  const address = `http://127.0.0.1:${server.address().port}/`;
  console.log(`\nKế hoạch Chuẩn đang chạy tại ${address}\nBấm Ctrl+C để dừng.`);
  if (!isQuiet) openInBrowser(address);
});
server.listen(Number(process.env.PORT ?? 4173), '127.0.0.1');
