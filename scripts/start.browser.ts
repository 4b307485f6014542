import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { launchBrowser } from '../shared/pane/testing/pane-page';
import { checkPlan, openWorkbench } from '../workbench/browser/testing/workbench-page';

const ROOT = path.resolve(__dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-start-'));
const opened = path.join(folder, 'opened.txt');
const busy = createServer();
let started: Started;
let address = '';

interface Started {
  readonly child: ChildProcess;
  /** All that it printed so far. */
  readonly printed: () => string;
  readonly address: string;
}

/** `npm start`, once it has told its address. */
function start(port: number, ...options: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-build', ...options], {
    cwd: ROOT,
    env: {
      ...process.env,
      PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`,
      PORT: String(port),
    },
  });
  let printed = '';
  return new Promise((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
      if (found !== undefined) resolve({ child, printed: () => printed, address: found });
    });
  });
}

/** A desktop's way to open addresses, which only notes them. */
function pretendDesktop(): void {
  const opener = path.join(folder, 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\necho "$1" > "${opened}"\n`);
  chmodSync(opener, 0o755);
}

beforeAll(async () => {
  pretendDesktop();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const { port } = busy.address() as AddressInfo;
  started = await start(port);
  ({ address } = started);
}, 60_000);
afterAll(() => {
  started.child.kill('SIGKILL');
  busy.close();
  rmSync(folder, { recursive: true });
});

test('a port that is taken is told, and the workbench runs on another', () => {
  const { port } = busy.address() as AddressInfo;
  expect(started.printed()).toContain(`Cổng ${String(port)} đang bận`);
  expect(address).not.toContain(`:${String(port)}/`);
});

// why: the pretended desktop is one of Linux
(process.platform === 'linux' ? test : test.skip)(
  'the address is opened in the browser of the desktop',
  async () => {
    for (let turn = 0; turn < 50 && !existsSync(opened); turn++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readFileSync(opened, 'utf8').trim()).toBe(address);
  },
);

test('pages come with a strict policy, and nothing outside the folder is served', async () => {
  for (const page of ['', 'pane.html', 'ke-hoach-chuan.html']) {
    const policy = (await fetch(address + page)).headers.get('content-security-policy') ?? '';
    const scripts = /script-src ([^;]*);/.exec(policy)?.[1] ?? '';
    expect(scripts).toMatch(/^'(?:self|sha256-)/);
    expect(scripts).not.toMatch(/unsafe|\*|https?:/);
    expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'self'$/);
  }
  for (const outside of ['%2e%2e/%2e%2e/package.json', '..%2f..%2fpackage.json', '%', 'missing.js']) {
    expect((await fetch(address + outside)).status).toBe(404);
  }
});

test('the workbench works under that policy, and asks no other origin for anything', async () => {
  const browser = await launchBrowser();
  const { pane, troubles, requests } = await openWorkbench(browser, address);
  await checkPlan(pane);
  await browser.close();
  expect(requests.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(troubles).toEqual([]);
}, 240_000);

test('Ctrl+C ends it, pressed as soon as it is told of', async () => {
  const { child, printed } = await start(0, '--no-open');
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(printed()).toContain('Đã dừng.');
}, 20_000);
