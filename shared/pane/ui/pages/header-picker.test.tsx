/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../../core/model/calendar-date';
import { readWorkbookSettings } from '../../../core/store/workbook-settings';
import { snapshotFromText } from '../../../core/table/snapshot-from-text';
import type { MemoryHost } from '../../../host/memory-host';
import { createMemoryHost } from '../../../host/memory-host';
import type { PaneHandle } from '../../mount-pane';
import { mountPane } from '../../mount-pane';

const PLAN = [
  'Sổ giao việc của cơ quan',
  'Mục\tDiễn giải\tAi làm\tXong khi nào',
  '1\tRà soát thủ tục hành chính\tVăn phòng\tTháng 3/2026',
  '2\tNiêm yết công khai thủ tục\tCông an xã\tTháng 4/2026',
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
}, 60_000);
afterEach(() => {
  pane.unmount();
});

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

/** Waits for what the pane does by itself; a busy machine takes its time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !isSo(); turn++) await rest();
}

const selects = (): number => root.querySelectorAll('select').length;

const remembered = () => readWorkbookSettings(host.current());

async function press(name: RegExp): Promise<void> {
  const find = () => [...root.querySelectorAll('button')].find((node) => name.test(node.textContent));
  await until(() => find()?.disabled === false);
  const found = find();
  if (!found) throw new Error(`no button ${String(name)} in ${root.textContent}`);
  found.click();
  await rest();
}

function choose(index: number, role: string): void {
  const select = root.querySelectorAll('select')[index];
  if (!select) throw new Error('no column to choose');
  select.value = role;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a person shows the header row, gives each column its role, and the workbook remembers both', async () => {
  await until(() => root.textContent.includes('Chưa thấy'));
  expect(root.textContent).toContain('Chưa thấy bảng nhiệm vụ nào');
  await press(/Xem cách hiểu cột/);
  await press(/Dòng 2: Mục \| Diễn giải/);
  await until(() => selects() > 0);
  expect(selects()).toBe(4);
  ['number', 'content', 'lead', 'end'].forEach((role, index) => {
    choose(index, role);
  });
  await press(/Kiểm tra lại theo cột này/);
  await until(() => root.textContent.includes('Đã đọc'));
  expect(root.textContent).toContain('Đã đọc 2 nhiệm vụ trong 1 bảng.');
  await press(/Xem cách hiểu cột/);
  await press(/Nhớ cho sổ tính này/);
  // why: what writes is loaded when it is first needed
  await until(() => remembered().headers.length > 0);
  const { headers, columns } = remembered();
  expect(headers.map(({ row }) => row)).toEqual([1]);
  expect(columns.map(({ field }) => field)).toEqual(['number', 'content', 'lead', 'end']);
}, 60_000);

test('a second press takes the choice back', async () => {
  await press(/Xem cách hiểu cột/);
  await press(/Dòng 2: Mục/);
  await until(() => selects() > 0);
  await press(/Dòng 2: Mục/);
  await until(() => selects() === 0);
  expect(selects()).toBe(0);
}, 60_000);
