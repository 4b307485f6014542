/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import packageJson from '../../../../package.json';
import { keptProfileText } from '../../../core/commands/keep-profile';
import type { CalendarDate } from '../../../core/model/calendar-date';
import { snapshotFromText } from '../../../core/table/snapshot-from-text';
import type { MemoryHost } from '../../../host/memory-host';
import { createMemoryHost } from '../../../host/memory-host';
import type { PaneHandle } from '../../mount-pane';
import { mountPane } from '../../mount-pane';

const PLAN =
  'KẾ HOẠCH\nCải cách năm 2026\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n1\tRà soát hồ sơ\t\tQuý I/2026';
const TEXT = JSON.stringify({ version: 1, name: 'Tỉnh', rules: { 'require-lead-agency': 'off' } });

let root: HTMLElement;
let host: MemoryHost;
let pane: PaneHandle;
beforeEach(async () => {
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
  host = createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
  pane = mountPane(root, host);
  await press(/^Thiết lập$/);
  await until(() => root.querySelector('fieldset') !== null);
});

async function openProfile(): Promise<void> {
  await press(/^Hồ sơ quy tắc$/);
  await until(() => root.querySelector('textarea') !== null);
}

afterEach(() => {
  pane.unmount();
});

/** Waits for what the pane does by itself; a busy machine takes its time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 600 && !isSo(); turn++) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  if (!isSo()) throw new Error(`not so: ${String(isSo)} in ${root.textContent}`);
}

async function press(name: RegExp): Promise<void> {
  const button = (): HTMLButtonElement | undefined =>
    [...root.querySelectorAll('button')].find(
      (node) => name.test(node.textContent) || name.test(node.getAttribute('aria-label') ?? ''),
    );
  await until(() => button()?.disabled === false);
  button()?.click();
}

function type(text: string): void {
  const box = root.querySelector('textarea')!;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

const buttonNames = (): readonly string[] =>
  [...root.querySelectorAll('button')].map((node) => node.textContent);

test('a profile is looked at, kept in the workbook and taken back', async () => {
  await openProfile();
  const before = host.current();
  type(TEXT);
  await press(/^Xem thay đổi$/);
  await until(() => /Thay đổi 1 quy tắc.*lỗi → tắt/.test(root.textContent));
  expect(host.current()).toBe(before);
  await press(/^Lưu vào sổ tính$/);
  await until(() => root.textContent.includes('Đã lưu hồ sơ quy tắc “Tỉnh” trong sổ tính.'));
  expect(keptProfileText(host.current())).toContain('"require-lead-agency"');
  await press(/Hoàn tác/);
  await until(() => keptProfileText(host.current()) === '');
});

test('one with a fault is told and cannot be kept', async () => {
  await openProfile();
  type('{ "version": 1, "rules": { "no-blank-rows": "off" } }');
  await press(/^Xem thay đổi$/);
  await until(() => root.textContent.includes('không có quy tắc này; có phải là “no-blank-row”?'));
  expect(buttonNames()).not.toContain('Lưu vào sổ tính');
});

test('the settings tell the version', () => {
  expect(root.textContent).toContain(`Bản ${packageJson.version}`);
});

test('what is copied for support has the version and nothing of a cell', async () => {
  const copied: string[] = [];
  Object.assign(navigator, {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  await press(/^Chép thông tin hỗ trợ$/);
  await until(() => root.textContent.includes('Đã chép.'));
  expect(copied[0]).toContain(`Kế hoạch Chuẩn ${packageJson.version}`);
  expect(copied[0]).not.toMatch(/Rà soát|Cải cách/);
});
