/** Builds the browser workbench, serves it on this machine alone, prints the address and opens it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

import { needPart } from './install-parts.mjs';
import { toolCommand } from './run-tool.mjs';
import { serveFolder } from './serve-folder.mjs';

const PORT = 4173;
const BUILT = path.resolve('dist/workbench');
const isQuiet = process.argv.includes('--no-open');
const skipsBuild = process.argv.includes('--no-build') && existsSync(path.join(BUILT, 'index.html'));
const folder = skipsBuild ? BUILT : path.resolve('out/workbench');

const build = () =>
  new Promise((resolve) => {
    needPart('workbench/browser');
    console.log('Đang dựng bảng tính và khung kiểm tra, xin chờ khoảng mười giây…');
    const child = spawn(...toolCommand('webpack', ['--config-name', 'workbench']), {
      stdio: 'inherit',
      env: { ...process.env, KEHOACH_BUILD: 'quick' },
    });
    child.on('exit', (code) => resolve(code === 0));
  });

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
const wanted = Number(process.env.PORT ?? PORT);
const server = await serveFolder(folder, wanted);
// why: whoever reads that Ctrl+C ends it may press it at once
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    console.log('\nĐã dừng.');
    server.close();
    server.closeAllConnections();
  });
}

const { port } = server.address();
const address = `http://127.0.0.1:${port}/`;
if (port !== wanted && wanted !== 0) console.log(`Cổng ${wanted} đang bận, dùng cổng ${port}.`);
console.log(`\nKế hoạch Chuẩn đang chạy tại ${address}\nBấm Ctrl+C để dừng.`);
if (!isQuiet) openInBrowser(address);
