import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { answerFile } from './serve-excel-files.mjs';

let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'serve-excel-'));
  mkdirSync(path.join(home, 'dist/addin/assets'), { recursive: true });
  writeFileSync(path.join(home, 'dist/addin/taskpane.html'), '<p>Kế hoạch</p>');
  writeFileSync(path.join(home, 'dist/secret.txt'), 'x');
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('the files it serves', () => {
  test.each([
    ['/taskpane.html', 200],
    ['/taskpane.html?_host_Info=Excel$Web', 200],
    ['/missing.js', 404],
    ['/assets', 404],
    ['/', 404],
    ['/..%2fsecret.txt', 404],
    ['/%E0%A4%A', 404],
    ['//[', 404],
  ])('%s: %i', (address, status) => {
    expect(answerFile(path.join(home, 'dist/addin'), address).status).toBe(status);
  });
});

/** Starts the script in an own folder with this search path; resolves with what it printed once it serves or ends. */
function start(args: readonly string[], searchPath = process.env['PATH'] ?? '') {
  const script = path.join(__dirname, 'serve-excel.mjs');
  const child = spawn(process.execPath, [script, '--build', 'false', ...args], {
    cwd: home,
    env: { ...process.env, HOME: home, USERPROFILE: home, PATH: searchPath },
  });
  return new Promise<{ readonly printed: string; readonly end: () => void }>((resolve) => {
    let printed = '';
    const end = (): void => void child.kill();
    const read = (part: Buffer): void => {
      printed += part.toString();
      if (printed.includes('Ctrl+C')) resolve({ printed, end });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => {
      resolve({ printed, end });
    });
  });
}

const statusOf = (address: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject).end();
  });

test('prints the address that it serves, the certificate step and the manifest to upload', async () => {
  const { printed, end } = await start(['--port', '0']);
  try {
    const address = /https:\/\/localhost:\d+\/taskpane\.html/.exec(printed)?.[0] ?? '';
    expect(printed).toMatch(/Chứng chỉ mới: .*ca\.crt/);
    expect(printed).toContain(path.join('dist', 'addin', 'manifest.xml'));
    expect(await statusOf(address)).toBe(200);
    const port = new URL(address).port;
    expect((await start(['--port', port])).printed).toMatch(/đang có chương trình khác dùng/);
  } finally {
    end();
  }
}, 30_000);

test('needs no other tool for the certificate, and says when the port is none', async () => {
  rmSync(path.join(home, '.cache'), { recursive: true, force: true });
  const { printed, end } = await start(['--port', '0'], path.join(home, 'nothing'));
  end();
  expect(printed).toMatch(/Chứng chỉ mới[\s\S]*office-addin-dev-certs install/);
  expect((await start(['--port', 'ba'])).printed).toMatch(/--port phải là một số/);
}, 60_000);

test('takes the certificate that the machine already trusts', async () => {
  const { end } = await start(['--port', '0']);
  end();
  cpSync(path.join(home, '.cache/certs'), path.join(home, '.office-addin-dev-certs'), { recursive: true });
  const second = await start(['--port', '0']);
  second.end();
  expect(second.printed).toMatch(/đã được máy tin/);
}, 30_000);
