/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { snapshotFromText } from '../core/table/snapshot-from-text';
import type { CalendarDate } from '../core/model/calendar-date';
import type { MemoryHost } from '../host/memory-host';
import { createMemoryHost } from '../host/memory-host';
import { HostError } from '../host/workbook-host';
import type { PaneHandle } from './mount-pane';
import { mountPane } from './mount-pane';

const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
  '1\tRà soát  thủ tục hành chính tại Bộ phận Một cửa\tPhòng Kinh tế\tCông an phường\tTháng 6/2026\t01 báo cáo',
  '2\tTập huấn kỹ năng số cho công chức\t\tCông an phường\tTháng 7/2026\t02 lớp',
].join('\n');

let root: HTMLElement;
let host: MemoryHost;
let pane: PaneHandle;
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
  host = createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
});
afterEach(() => {
  pane.unmount();
});

const button = (name: RegExp): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((node) => name.test(node.textContent));
  if (!found) throw new Error(`no button ${String(name)} in ${root.textContent}`);
  return found;
};
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 60);
  });

/** Waits for what the pane does by itself; a busy machine takes its time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await rest();
}

test('shows what was found after a check, and writes nothing', async () => {
  const before = host.current();
  pane = mountPane(root, host);
  expect(root.textContent).toContain('Sẵn sàng kiểm tra');
  expect(await pane.check()).toBe(true);
  await rest();
  expect(root.textContent).toContain('Đã đọc 2 nhiệm vụ trong 1 bảng.');
  expect(root.querySelectorAll('[role=treeitem]').length).toBeGreaterThan(1);
  expect(host.current()).toEqual(before);
});

test('safe fixes are applied at once and taken back by name', async () => {
  const before = host.current();
  pane = mountPane(root, host);
  await pane.check();
  await rest();
  button(/^Sửa$/).click();
  await rest();
  button(/^Áp dụng/).click();
  await until(() => /Đã áp dụng \d+ sửa đổi/.test(root.textContent));
  expect(host.current()).not.toEqual(before);
  button(/Hoàn tác/).click();
  await until(() => root.textContent.includes('Đã hoàn tác'));
  expect(host.current().sheets[0]?.values).toEqual(before.sheets[0]?.values);
}, 30_000);

test('a host that fails is quoted in its own words', async () => {
  host.snapshot = () =>
    Promise.reject(
      new HostError('editing', 'Xin bấm Enter để thôi sửa ô.', 'Press Enter to leave the cell.'),
    );
  pane = mountPane(root, host, { language: 'en' });
  expect(await pane.check()).toBe(false);
  await rest();
  expect(root.textContent).toContain('Press Enter to leave the cell.');
});

test('follows the theme of the application around', async () => {
  pane = mountPane(root, host, { theme: 'dark' });
  expect(root.querySelector('.kh-pane')?.getAttribute('data-theme')).toBe('dark');
  pane.setTheme(null);
  await rest();
  expect(root.querySelector('.kh-pane')?.hasAttribute('data-theme')).toBe(false);
});
