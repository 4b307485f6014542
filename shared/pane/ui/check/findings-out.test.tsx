/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../../core/model/calendar-date';
import { snapshotFromText } from '../../../core/table/snapshot-from-text';
import type { MemoryHost } from '../../../host/memory-host';
import { createMemoryHost } from '../../../host/memory-host';
import type { PaneHandle } from '../../mount-pane';
import { mountPane } from '../../mount-pane';

const PLAN = [
  'KẾ HOẠCH\nCải cách năm 2026\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
  '1\tRà soát hồ sơ\t\tQuý I/2026',
].join('\n');
const NOTES = snapshotFromText('Ghi chú\tKhác', { today: '2026-03-02' as CalendarDate, name: 'Ghi chú' });

let root: HTMLElement;
let host: MemoryHost;
let pane: PaneHandle;
let copied: string | undefined;
beforeEach(() => {
  localStorage.clear();
  copied = undefined;
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
  const plan = snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate, name: 'Kế hoạch' });
  host = createMemoryHost({ ...plan, sheets: [...plan.sheets, ...NOTES.sheets] });
});
afterEach(() => {
  pane.unmount();
});

/** What the page may do with the clipboard. */
function allow(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: writeText && { writeText } });
}

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
    [...root.querySelectorAll('button')].find((node) => name.test(node.textContent));
  await until(() => button()?.disabled === false);
  button()?.click();
}

async function check(): Promise<void> {
  pane = mountPane(root, host);
  await pane.check();
}

test('where one sheet alone holds a table, a place is told without it', async () => {
  await check();
  await until(() => root.querySelector('.kh-row-meta') !== null);
  const places = [...root.querySelectorAll('.kh-row-meta .kh-place')].map((node) => node.textContent);
  expect(places).toContain('Ô C4');
  expect(places.filter((text) => text.includes('!'))).toEqual([]);
});

test('what was found is copied as lines of cells: where, how grave, what, how', async () => {
  allow((text) => {
    copied = text;
    return Promise.resolve();
  });
  await check();
  await press(/^Chép kết quả$/);
  await until(() => /Đã chép \d+ chỗ cần xem/.test(root.textContent));
  const lines = (copied ?? '').split('\n').map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['Ô', 'Mức', 'Quy tắc', 'Chỗ cần xem', 'Cách sửa']);
  const lead = lines.find(([cell]) => cell === 'Kế hoạch!C4');
  expect(lead).toEqual([
    'Kế hoạch!C4',
    'Lỗi',
    'Nhiệm vụ phải có cơ quan chủ trì',
    expect.any(String),
    expect.any(String),
  ]);
  expect(lead?.[4]).not.toBe('');
});

test('a browser that keeps its clipboard is told of, with another way', async () => {
  allow(undefined);
  await check();
  await press(/^Chép kết quả$/);
  await until(() => root.textContent.includes('Chưa chép được'));
});

test('what was found is saved as a sheet that comes to the front, and taken back', async () => {
  const names = (): readonly string[] => host.current().sheets.map(({ name }) => name);
  await check();
  await press(/^Lưu thành trang$/);
  await until(() => names().includes('Kết quả kiểm tra'));
  await until(() => root.textContent.includes('Mở “Kết quả kiểm tra”'));
  const made = host.current().sheets.find(({ name }) => name === 'Kết quả kiểm tra');
  expect(host.revealed.at(-1)?.sheet).toBe(made?.id);
  await press(/Hoàn tác/);
  await until(() => !names().includes('Kết quả kiểm tra'));
});
