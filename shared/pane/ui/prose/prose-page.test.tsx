/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../../core/model/calendar-date';
import { conflictMessage } from '../../../core/patch/conflict-message';
import { snapshotFromText } from '../../../core/table/snapshot-from-text';
import type { MemoryHost } from '../../../host/memory-host';
import { createMemoryHost } from '../../../host/memory-host';
import { HostError } from '../../../host/workbook-host';
import type { PaneHandle } from '../../mount-pane';
import { mountPane } from '../../mount-pane';
import { PLAN_TEXT } from '../../testing/plan-text';

const today = '2026-03-02' as CalendarDate;

let root: HTMLElement;
let host: MemoryHost;
let pane: PaneHandle;
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
});
afterEach(() => {
  pane.unmount();
});

async function open(text = 'Ghi chú', name = 'Trang1'): Promise<void> {
  host = createMemoryHost(snapshotFromText(text, { today, name }));
  pane = mountPane(root, host);
  pane.openProse();
  await until(() => root.querySelector('textarea') !== null);
}

/** Waits for what the pane does by itself; a busy machine takes its time. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 600 && !isSo(); turn++) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  if (!isSo()) throw new Error(`not so: ${String(isSo)} in ${root.textContent}`);
}
const shown = (text: RegExp): Promise<void> => until(() => text.test(root.textContent));
const buttonOf = (name: RegExp): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((node) => name.test(node.textContent));

async function press(name: RegExp): Promise<void> {
  await until(() => buttonOf(name)?.disabled === false);
  buttonOf(name)?.click();
}

const box = (): HTMLTextAreaElement => root.querySelector('textarea')!;

async function read(text: string): Promise<void> {
  box().value = text;
  box().dispatchEvent(new Event('input', { bubbles: true }));
  await press(/^Đọc văn bản$/);
}

const rows = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.kh-prose-rows > li')];
const tick = (name: RegExp): HTMLInputElement => {
  const label = [...root.querySelectorAll('label')].find((node) => name.test(node.textContent))!;
  return label.querySelector('input') ?? (document.getElementById(label.htmlFor) as HTMLInputElement);
};
const names = (): readonly string[] => host.current().sheets.map(({ name }) => name);
const written = (name: string): string =>
  JSON.stringify(host.current().sheets.find((sheet) => sheet.name === name)?.values ?? []);

test('each row says who, with whom, until when, where it stands and what was inferred; nothing is written', async () => {
  await open();
  const before = host.current();
  await read(PLAN_TEXT);
  await shown(/Có 6 dòng, đã chọn 6/);
  expect(root.textContent).toMatch(/Kế hoạch:?KẾ HOẠCH Phòng, chống ngập úng/);
  expect([...root.querySelectorAll('legend ~ label')].map(({ textContent }) => textContent)).toEqual([
    'Nhiệm vụ (4)',
    'Đề nghị (1)',
    'Kinh phí (1)',
  ]);
  const first = rows().find(({ textContent }) => textContent.includes('Rà soát các điểm ngập'))!.textContent;
  expect(first).toMatch(/Chủ trì:?Phòng Kinh tế, Hạ tầng và Đô thị/);
  expect(first).toMatch(/Phối hợp:?Công an phường/);
  expect(first).toMatch(/Hoàn thành:?trước ngày 31\/3\/2026/);
  expect(first).toContain('chủ trì lấy từ đề mục');
  expect(first).toMatch(/Dòng 12- Chủ trì, phối hợp với Công an phường rà soát/);
  const left = [...root.querySelectorAll('.kh-prose-left summary')].map(({ textContent }) => textContent);
  expect(left).toContain('mục đích, yêu cầu (dòng 7)');
  expect(host.current()).toEqual(before);
}, 60_000);

test('ticked rows become a table with all that is built of it, it is checked, and undo gives the workbook back', async () => {
  await open();
  const before = host.current();
  await read(PLAN_TEXT);
  await shown(/Có 6 dòng/);
  tick(/^Kinh phí \(1\)/).click();
  tick(/Phân luồng giao thông/).click();
  await shown(/Có 6 dòng, đã chọn 4/);
  await shown(/Tạo trang “Bảng chuẩn”/);
  await press(/^Đưa 4 dòng vào bảng$/);
  await shown(/Đã lập bảng kế hoạch từ văn bản: 4 nhiệm vụ/);
  expect(names()).toEqual(expect.arrayContaining(['Trang1', 'Văn bản kế hoạch', 'Kế hoạch', 'Bảng chuẩn']));
  expect(written('Kế hoạch')).toContain('Rà soát các điểm ngập');
  expect(written('Kế hoạch')).not.toMatch(/Phân luồng|lập dự toán/);
  await shown(/Đã đọc 4 nhiệm vụ trong 1 bảng/);
  await shown(/Mở “Bảng chuẩn”/);
  const made = host.current().sheets.find(({ name }) => name === 'Bảng chuẩn');
  expect(host.revealed.map(({ sheet }) => sheet)).toEqual([made?.id]);
  await press(/Hoàn tác/);
  await shown(/Đã hoàn tác/);
  expect(host.current().sheets.filter(({ hidden }) => hidden !== true)).toEqual(before.sheets);
}, 60_000);

test('a section is ticked as one; text and ticks are there when the page is opened again, and after the text changed', async () => {
  await open();
  await read(PLAN_TEXT);
  await shown(/Có 6 dòng/);
  tick(/^Phòng Kinh tế, Hạ tầng và Đô thị$/).click();
  await shown(/đã chọn 4/);
  root.querySelector<HTMLElement>('[aria-label="Quay lại"]')?.click();
  await shown(/Sẵn sàng kiểm tra/);
  pane.openProse();
  await shown(/Có 6 dòng, đã chọn 4/);
  expect(box().value).toBe(PLAN_TEXT);
  await read(`${PLAN_TEXT}- Bổ sung`);
  await shown(/Có 6 dòng, đã chọn 4/);
}, 60_000);

test.each([
  [
    'refuses',
    () => {
      host.apply = (patch) => {
        const op = patch.ops[0]!;
        const message = conflictMessage(op, 'protected');
        return Promise.resolve({ ok: false, conflicts: [{ op, reason: 'protected', message }] });
      };
    },
    /Chưa ghi gì vào bảng/,
  ],
  [
    'fails',
    () => {
      host.apply = () => Promise.reject(new HostError('busy', 'Excel đang bận.', 'Excel is busy.'));
    },
    /Excel đang bận/,
  ],
])(
  'a host that %s the write loses nothing',
  async (_, spoil, words) => {
    await open();
    const before = host.current();
    await read(PLAN_TEXT);
    await shown(/Có 6 dòng/);
    tick(/Phân luồng giao thông/).click();
    await shown(/đã chọn 5/);
    spoil();
    await press(/^Đưa 5 dòng vào bảng$/);
    await shown(words);
    expect(host.current()).toEqual(before);
    expect(root.textContent).toContain('Có 6 dòng, đã chọn 5');
    expect(box().value).toBe(PLAN_TEXT);
    await until(() => buttonOf(/^Đưa 5 dòng vào bảng$/)?.disabled === false);
  },
  60_000,
);

test('text that a sheet holds already is read there, and not put a second time', async () => {
  await open(PLAN_TEXT, 'Văn bản');
  await press(/^Dùng văn bản có trong sổ tính$/);
  await shown(/Có 6 dòng, đã chọn 6/);
  expect(root.textContent).toContain('Văn bản ở trang “Văn bản”');
  await press(/^Đưa 6 dòng vào bảng$/);
  await shown(/Đã lập bảng kế hoạch từ văn bản/);
  expect(names()).not.toContain('Văn bản kế hoạch');
  expect(names()).toContain('Kế hoạch');
}, 60_000);

test('after a check that met prose and no table, the way to the rows is offered beside what was found', async () => {
  host = createMemoryHost(snapshotFromText(`${PLAN_TEXT}Căn cứ  nghị quyết`, { today, name: 'Văn bản' }));
  pane = mountPane(root, host);
  await pane.check();
  await shown(/Đã đọc 0 nhiệm vụ trong 0 bảng/);
  expect(root.querySelector('[role=treeitem]')).not.toBeNull();
  await press(/^Dán văn bản kế hoạch$/);
  await until(() => root.querySelector('textarea') !== null);
  await press(/^Dùng văn bản có trong sổ tính$/);
  await shown(/Có \d+ dòng/);
}, 60_000);

test('where there is nothing to draft, the page says why and what to do', async () => {
  await open();
  await read('Kính gửi các phòng,\nĐề nghị báo cáo số liệu tháng 3.');
  await shown(/Không có dòng nào cho bảng nhiệm vụ/);
  expect(root.textContent).toContain('Văn bản này không phải kế hoạch có phần giao nhiệm vụ');
  expect(buttonOf(/vào bảng$/)).toBeUndefined();
  await press(/^Dùng văn bản có trong sổ tính$/);
  await shown(/Sổ tính không có trang nào chứa văn bản kế hoạch/);
}, 60_000);

test('where several sheets hold prose, a person chooses which one is read', async () => {
  const other = PLAN_TEXT.replace('phòng, chống ngập úng', 'phòng cháy').replace(
    'rà soát các điểm ngập',
    'kiểm tra bình chữa cháy',
  );
  const [first, second] = [
    snapshotFromText(PLAN_TEXT, { today, name: 'Ngập' }),
    snapshotFromText(other, { today, name: 'Cháy' }),
  ];
  host = createMemoryHost({ ...first, sheets: [...first.sheets, ...second.sheets] });
  pane = mountPane(root, host);
  pane.openProse();
  await press(/^Dùng văn bản có trong sổ tính$/);
  await shown(/rà soát các điểm ngập/);
  const select = root.querySelector('select')!;
  expect([...select.options].map(({ value }) => value)).toEqual(['Ngập', 'Cháy']);
  select.value = 'Cháy';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await shown(/kiểm tra bình chữa cháy/);
  expect(root.textContent).not.toContain('rà soát các điểm ngập');
});

test('what stands in the box goes with the person to the next workbook', async () => {
  await open();
  box().value = PLAN_TEXT;
  box().dispatchEvent(new Event('input', { bubbles: true }));
  const prose = pane.proseText();
  pane.unmount();
  pane = mountPane(root, host, { prose });
  pane.openProse();
  await until(() => root.querySelector('textarea') !== null);
  expect(box().value).toBe(PLAN_TEXT);
  await press(/^Đọc văn bản$/);
  await shown(/Có 6 dòng/);
});
