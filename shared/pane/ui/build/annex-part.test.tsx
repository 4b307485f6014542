/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { AnnexDocument } from '../../../core/model/annex-document';
import type { CalendarDate } from '../../../core/model/calendar-date';
import { valueCell } from '../../../core/model/cell';
import { readWorkbookSettings } from '../../../core/store/workbook-settings';
import { snapshotFromText } from '../../../core/table/snapshot-from-text';
import type { MemoryHost } from '../../../host/memory-host';
import { createMemoryHost } from '../../../host/memory-host';
import type { PaneHandle } from '../../mount-pane';
import { mountPane } from '../../mount-pane';

const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tSản phẩm',
  '1\tRà soát thủ tục hành chính\tPhòng Nội vụ\tTháng 6/2026\t01 báo cáo',
  '2\tTập huấn kỹ năng số\tPhòng Kinh tế\tTháng 7/2026\t02 lớp',
].join('\n');

let root: HTMLElement;
let host: MemoryHost;
let pane: PaneHandle | undefined;
let saved: AnnexDocument[];
const saveAnnex = (annex: AnnexDocument): Promise<void> => {
  saved.push(annex);
  return Promise.resolve();
};
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
  saved = [];
  host = createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
});
afterEach(() => {
  pane?.unmount();
});

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

const button = (text: RegExp): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((node) => text.test(node.textContent));

async function openBuildTab(around = {}): Promise<void> {
  pane = mountPane(root, host, { around });
  await pane.check();
  await shown(/Lập bảng/);
  [...root.querySelectorAll<HTMLElement>('[role=tab]')]
    .find((node) => node.textContent.includes('Lập bảng'))
    ?.click();
  await shown(/Phụ lục Word/);
  await shown(/Lập hai trang/);
}

const tasksOf = (annex: AnnexDocument | undefined): readonly (readonly string[])[] =>
  annex?.body.flatMap((row) => (row.kind === 'task' ? [row.texts] : [])) ?? [];

test('a press gives the annex of the workbook as it stands now, and says what was made; the workbook stays as it was', async () => {
  await openBuildTab({ saveAnnex });
  const at = { row: 4, column: 4 };
  const sheet = host.current().sheets[0]?.id ?? '';
  const before = valueCell('01 báo cáo');
  const edit = { kind: 'set-cell', sheet, at, before, after: valueCell('01 tờ trình') } as const;
  expect((await host.apply({ version: 1, label: { vi: '', en: '' }, ops: [edit] })).ok).toBe(true);
  const standing = host.current();
  button(/Tải phụ lục Word/)?.click();
  await shown(/Đã lập phụ lục: 2 nhiệm vụ.*phu-luc\.docx/);
  expect(tasksOf(saved[0])).toEqual([
    ['1', 'Rà soát thủ tục hành chính', 'Phòng Nội vụ', '', 'Tháng 6/2026', '01 tờ trình'],
    ['2', 'Tập huấn kỹ năng số', 'Phòng Kinh tế', '', 'Tháng 7/2026', '02 lớp'],
  ]);
  expect(saved[0]?.close).toEqual([]);
  expect(host.current()).toEqual(standing);
});

test('“Nơi nhận” and signature come into sheet and annex on request, blank and named, and are remembered', async () => {
  await openBuildTab({ saveAnnex });
  root.querySelector<HTMLInputElement>('#kh-signed')?.click();
  button(/Tải phụ lục Word/)?.click();
  await shown(/còn để trống: nơi nhận, chức vụ người ký, họ tên người ký/);
  expect(saved[0]?.close[0]?.map(({ text }) => text)).toEqual(['Nơi nhận:', '……']);
  await shown(/Lập hai trang/);
  button(/^Lập hai trang$/)?.click();
  await shown(/Mở “Bảng chuẩn”/);
  const standard = host.current().sheets.find(({ name }) => name === 'Bảng chuẩn');
  expect(standard?.values.flat()).toContain('Nơi nhận:');
  expect(readWorkbookSettings(host.current()).signed).toBe(true);
  pane?.unmount();
  pane = mountPane(root, host, { around: { saveAnnex } });
  await pane.check();
  [...root.querySelectorAll<HTMLElement>('[role=tab]')]
    .find((node) => node.textContent.includes('Lập bảng'))
    ?.click();
  await shown(/Phụ lục Word/);
  expect(root.querySelector<HTMLInputElement>('#kh-signed')?.checked).toBe(true);
});

test('where the application lets no page save a file, the ways to one are told', async () => {
  await openBuildTab();
  expect(button(/Tải phụ lục Word/)).toBeUndefined();
  expect(root.textContent).toContain('lệnh “kehoach annex”');
});

test('what keeps the file from being made is told, and the pane goes on', async () => {
  await openBuildTab({ saveAnnex: () => Promise.reject(new Error('hết chỗ')) });
  button(/Tải phụ lục Word/)?.click();
  await shown(/hết chỗ/);
  expect(button(/Tải phụ lục Word/)?.disabled).toBe(false);
});
