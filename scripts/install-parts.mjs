/**
 * Packages that only some commands need stand in folders of their own, each with its lock, and `npm ci` leaves them out.
 * The commands that need such a part install it first; once it is there, that is a look at two files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { npmCommand } from './run-tool.mjs';

/** What each part is, in words for who waits for it. */
export const PARTS = {
  appsscript: 'clasp, công cụ đẩy lên Google',
  bench: 'các thư viện được đem ra so trong phép đo',
  'workbench/browser': 'lưới bảng tính của bàn làm việc',
};

const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether all stands there as the lock names it; npm writes its own list in `node_modules` last of all. */
export function isInstalled(folder) {
  const found = packagesIn(path.join(folder, 'node_modules/.package-lock.json'));
  return Object.entries(packagesIn(path.join(folder, 'package-lock.json'))).every(
    ([place, { version, optional }]) =>
      place === '' || optional === true || found[place]?.version === version,
  );
}

/** Installs a part unless it is there; `false` when that failed, which is told. */
export function installPart(folder, what = PARTS[folder]) {
  if (isInstalled(folder)) return true;
  console.log(`Đang cài ${what} vào ${folder} (chỉ lần đầu, cần mạng)…`);
  const [program, args] = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { status } = spawnSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return true;
  console.error(
    `Chưa cài được ${what}. Hãy nối mạng (hoặc kho npm của cơ quan) rồi chạy lại lệnh này. ` +
      'Dòng lệnh “kehoach”, npm run demo và npm test không cần phần này.',
  );
  return false;
}

/** Installs a part, or ends the command. */
export function needPart(folder) {
  if (!installPart(folder)) process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.argv.slice(2).forEach(needPart);
