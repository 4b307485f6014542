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
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026 của phường Lộc Tiến',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tTình trạng',
  '1\tRà soát thủ tục theo Nghị định số 61/2018/NĐ-CP\tPhòng Kinh tế\tTháng 6/2026\tĐang làm',
].join('\n');

let root: HTMLElement;
let host: MemoryHost;
let pane: PaneHandle;
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
  host = createMemoryHost(snapshotFromText(PLAN, { today: '2026-11-02' as CalendarDate }));
});
afterEach(() => {
  pane.unmount();
});

async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !holds(); round++)
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  expect(holds()).toBe(true);
}
const button = (text: RegExp): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('button, [role=tab]')].find((node) => text.test(node.textContent));
async function press(text: RegExp): Promise<void> {
  await until(() => button(text) !== undefined);
  button(text)?.click();
}
const texts = (): readonly string[] =>
  host.current().sheets[0]?.values.map((row) => row.map((cell) => String(cell ?? '')).join('|')) ?? [];

test('next year is offered, every change is told before it is made, and it is taken back whole', async () => {
  pane = mountPane(root, host);
  await pane.check();
  await press(/^Lập bảng/);
  await press(/^Lập kế hoạch năm sau/);
  await until(() => root.querySelector<HTMLInputElement>('#kh-renew-year')?.value === '2027');
  const before = texts();
  [...root.querySelectorAll<HTMLInputElement>('fieldset input')][0]?.click();
  await press(/^Xem thay đổi/);
  await until(() => root.textContent.includes('Tháng 6/2026 → Tháng 6/2027'));
  expect(root.textContent).toContain('Đang làm → (để trống)');
  expect(root.textContent).not.toContain('61/2018/NĐ-CP →');
  expect(texts()).toEqual(before);
  await press(/^Sửa 3 ô/);
  await until(() => texts().some((row) => row.includes('Tháng 6/2027')));
  expect(texts()[1]).toBe('Cải cách hành chính năm 2027 của phường Lộc Tiến');
  expect(texts().at(-1)).toContain('61/2018/NĐ-CP');
  await press(/^ ?Hoàn tác$/);
  await until(() => texts().join() === before.join());
}, 20_000);
