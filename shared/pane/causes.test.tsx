/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { CalendarDate } from '../core/model/calendar-date';
import { snapshotFromText } from '../core/table/snapshot-from-text';
import type { MemoryHost } from '../host/memory-host';
import { createMemoryHost } from '../host/memory-host';
import type { PaneHandle } from './mount-pane';
import { mountPane } from './mount-pane';

const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
  '1\tRà soát  thủ tục hành chính\tPhòng Kinh tế\tCông an phường\tTháng 6/2026\t01 báo cáo',
  '2\tTập huấn kỹ năng  số cho công chức\tPhòng Kinh tế\tCông an phường\tTháng 7/2026\t02 lớp',
  '3\tNiêm yết danh mục  thủ tục mới\tPhòng Kinh tế\tCông an phường\tTháng 8/2026\t01 danh mục',
].join('\n');

let root: HTMLElement;
let host: MemoryHost;
let pane: PaneHandle;
beforeEach(async () => {
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
  host = createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
  pane = mountPane(root, host);
  await pane.check();
  await rest();
});
afterEach(() => {
  pane.unmount();
});

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 60);
  });

async function press(selector: string, name: RegExp): Promise<void> {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((node) => name.test(node.textContent));
  if (!found) throw new Error(`no ${selector} ${String(name)} in ${root.textContent}`);
  found.click();
  await rest();
}

test('a cause in three cells is one row, one card with its places, and one fix with three ticks', async () => {
  const rows = [...root.querySelectorAll('[role=treeitem][aria-level="2"]')].map((row) => row.textContent);
  expect(rows.filter((text) => text.includes('dấu cách thừa'))).toEqual([
    expect.stringContaining('và 2 ô khác'),
  ]);

  await press('[role=treeitem]', /dấu cách thừa/);
  const places = root.querySelector('.kh-places');
  expect(places?.querySelector('summary')?.textContent).toBe('Tất cả 3 ô');
  expect([...(places?.querySelectorAll('button') ?? [])].map((node) => node.textContent)).toEqual([
    expect.stringContaining('B5'),
    expect.stringContaining('B6'),
    expect.stringContaining('B7'),
  ]);

  await press('button', /^Sửa…$/);
  const ticks = [...root.querySelectorAll<HTMLInputElement>('.kh-parts input')];
  expect(ticks.map(({ checked }) => checked)).toEqual([true, true, true]);
  ticks[1]?.click();
  await rest();
  await press('button', /^Áp dụng 1 sửa đổi/);
  // why: a busy machine takes its time
  for (let turn = 0; turn < 200 && !root.textContent.includes('Đã áp dụng'); turn++) await rest();
  const content = host
    .current()
    .sheets[0]?.values.slice(4)
    .map((row) => row[1]);
  expect(content).toEqual([
    'Rà soát thủ tục hành chính',
    'Tập huấn kỹ năng  số cho công chức',
    'Niêm yết danh mục thủ tục mới',
  ]);
});
