/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../../core/model/calendar-date';
import { planSheets } from '../../../core/commands/plan-sheets';
import { snapshotFromText } from '../../../core/table/snapshot-from-text';
import type { MemoryHost } from '../../../host/memory-host';
import { createMemoryHost } from '../../../host/memory-host';
import type { PaneHandle } from '../../mount-pane';
import { mountPane } from '../../mount-pane';

const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
  '1\tRà soát thủ tục hành chính tại Bộ phận Một cửa\tPhòng VH-XH\tCông an phường (nếu cần)\tTháng 6/2026\t01 báo cáo',
  '2\tTập huấn kỹ năng số cho công chức\tPhòng VH-XH\tCông an phường\tTháng 7/2026\t02 lớp',
  '3\tKhảo sát người dân\tPhòng Kinh tế chủ trì, phối hợp Công an phường\t\tQuý IV/2026\t01 khảo sát',
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

async function openBuildTab(): Promise<void> {
  pane = mountPane(root, host);
  await pane.check();
  await shown(/Lập bảng/);
  const tab = [...root.querySelectorAll<HTMLElement>('[role=tab]')].find((node) =>
    node.textContent.includes('Lập bảng'),
  );
  tab?.click();
}

/** Waits until the pane says it. */
async function shown(text: RegExp): Promise<void> {
  for (let round = 0; round < 200; round++) {
    if (text.test(root.textContent)) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  throw new Error(`not shown: ${String(text)} in ${root.textContent}`);
}

test('before anything is built, every difference from the plan is shown with place and reason', async () => {
  const before = host.current();
  await openBuildTab();
  await shown(/Bảng chuẩn viết khác bảng gốc ở 3 chỗ/);
  const lines = [...root.querySelectorAll('section li')].map((node) => node.textContent);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('C5');
  expect(lines[0]).toContain('(2 ô)');
  expect(lines[0]).toContain('VH-XH');
  expect(lines[0]).toContain('Văn hóa - Xã hội');
  expect(lines[0]).toContain('viết đầy đủ chữ viết tắt');
  expect(lines[1]).toContain('C7');
  expect(lines[1]).toContain('chuyển “Công an phường” sang cột thực hiện hoặc phối hợp');
  expect(host.current()).toEqual(before);
});

test('the pane builds what the other hosts build', async () => {
  const { patch } = planSheets(host.current());
  await openBuildTab();
  await shown(/Lập hai trang/);
  const button = [...root.querySelectorAll('button')].find((node) => node.textContent === 'Lập hai trang');
  button?.click();
  await shown(/Đã lập/);
  await shown(/Mở “Tổng hợp”/);
  const summary = host.current().sheets.find(({ name }) => name === 'Tổng hợp');
  expect(host.revealed.map(({ sheet }) => sheet)).toEqual([summary?.id]);
  const built = host.current().sheets.find(({ name }) => name === 'Bảng chuẩn');
  const put = patch.ops.find((op) => op.kind === 'put-sheet' && op.name === 'Bảng chuẩn');
  const wanted = put?.kind === 'put-sheet' ? (put.after?.rows ?? []) : [];
  const texts = wanted.map(({ cells }) =>
    cells
      .slice(0, 7)
      .map((cell) => (cell?.content.kind === 'value' ? cell.content.value : (cell?.cached ?? null))),
  );
  expect(built?.values.map((row) => row.slice(0, 7).map((value) => value))).toEqual(
    texts.map((row) => [...row, ...Array.from({ length: Math.max(0, 7 - row.length) }, () => null)]),
  );
});

test('sheets that stand already are a press away', async () => {
  await openBuildTab();
  await shown(/Lập hai trang/);
  [...root.querySelectorAll('button')].find((node) => node.textContent === 'Lập hai trang')?.click();
  await shown(/đã đúng với bảng hiện tại/);
  const ways = [...root.querySelectorAll('button')]
    .map((node) => node.textContent)
    .filter((text) => text.startsWith('Mở “'));
  expect(new Set(ways)).toEqual(new Set(['Mở “Bảng chuẩn”', 'Mở “Tổng hợp”']));
});

test('the table of data comes on request, which the workbook remembers; a host without tables says what it cannot', async () => {
  await openBuildTab();
  await shown(/Lập hai trang/);
  expect(root.querySelector('#kh-data-table-hint')?.textContent).toContain('Ctrl+T');
  root.querySelector<HTMLInputElement>('#kh-data-table')?.click();
  await shown(/Lập ba trang/);
  [...root.querySelectorAll('button')].find((node) => node.textContent === 'Lập ba trang')?.click();
  await shown(/Mở “Bảng dữ liệu”/);

  pane.unmount();
  host = { ...host, capabilities: { ...host.capabilities, tables: false } };
  await openBuildTab();
  await shown(/Chuyển đổi thành bảng/);
  expect(root.querySelector<HTMLInputElement>('#kh-data-table')?.checked).toBe(true);
});
