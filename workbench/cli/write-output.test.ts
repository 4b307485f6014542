import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { writeOutput } from './write-output';

const OLD = 'bản cũ của cán bộ';
let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ghi-'));
  file = path.join(folder, 'kế hoạch.xlsx');
  writeFileSync(file, OLD);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const drafts = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

/** Writes in a process of its own; `limit` is the largest file that it may make, in blocks of 512 bytes. */
function writer(megabytes: number, limit?: number) {
  const script = `require('./write-output').writeOutput(process.argv[1], Buffer.alloc(${String(megabytes)} << 20, 'x')).catch((error) => { console.error(error.message); process.exit(2); });`;
  const node = [
    process.execPath,
    '-r',
    '@swc-node/register',
    '-e',
    JSON.stringify(script).replaceAll('$', '\\$'),
    JSON.stringify(file),
  ].join(' ');
  const ulimit = limit === undefined ? '' : `trap '' XFSZ; ulimit -f ${String(limit)}; `;
  return spawn('bash', ['-c', `${ulimit}exec ${node}`], {
    cwd: __dirname,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

const ended = (child: ReturnType<typeof writer>): Promise<number | null> =>
  new Promise((resolve) => child.on('exit', resolve));

describe('writing the result', () => {
  test('takes the place of the old file as a whole', async () => {
    await writeOutput(file, new TextEncoder().encode('mới'));
    expect(readFileSync(file, 'utf8')).toBe('mới');
    expect(drafts()).toEqual([]);
  });

  test('killed in the middle, the old file is as it was', async () => {
    const child = writer(256);
    const exit = ended(child);
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (drafts().length > 0) {
          clearInterval(timer);
          resolve();
        }
      }, 1);
      timer.unref();
    });
    child.kill('SIGKILL');
    await exit;
    expect([OLD.length, 256 << 20]).toContain(readFileSync(file, 'utf8').length);
    expect(drafts().length > 0 || readFileSync(file).length === 256 << 20).toBe(true);
  }, 60_000);

  test('on a disk without room, the old file is as it was and nothing is left behind', async () => {
    const child = writer(8, 2_048);
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    expect(await ended(child)).toBe(2);
    expect(said).toContain('Không ghi được');
    expect(readFileSync(file, 'utf8')).toBe(OLD);
    expect(drafts()).toEqual([]);
  }, 60_000);

  test('a folder in the way stays a folder', async () => {
    const place = path.join(folder, 'thư mục.xlsx');
    mkdirSync(place);
    await expect(writeOutput(place, new Uint8Array(1))).rejects.toThrow('Không ghi được');
    expect(existsSync(place)).toBe(true);
    expect(drafts()).toEqual([]);
  });
});
