/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import type { CalendarDate } from '../../../core/model/calendar-date';
import { snapshotFromText } from '../../../core/table/snapshot-from-text';
import { createMemoryHost } from '../../../host/memory-host';
import type { PaneHandle } from '../../mount-pane';
import { mountPane } from '../../mount-pane';
import type { PaneSurroundings } from '../../state/pane-context';

const PLAN =
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian\n1\tRà soát  hồ sơ\tPhòng Nội vụ\tQuý I/2026';

let root: HTMLElement;
let pane: PaneHandle | undefined;
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
});
afterEach(() => {
  jest.restoreAllMocks();
  pane?.unmount();
});

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

/** Waits for what comes a moment later. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await rest();
  expect(isSo()).toBe(true);
}

const says = (words: string): boolean => root.textContent.includes(words);

function open(welcome: PaneSurroundings['welcome'] = {}): void {
  pane?.unmount();
  const host = createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
  pane = mountPane(root, host, { around: { welcome } });
}

const press = (name: string): void => {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`no ${name} in ${root.textContent}`);
  found.click();
};

test('three lines stand there once: what it does, what it never does, the first step', async () => {
  open();
  await until(() => says('Bắt đầu'));
  expect([...root.querySelectorAll('.kh-empty p')].map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Công cụ đọc bảng kế hoạch/u),
    expect.stringMatching(/^Không gửi nội dung nào ra khỏi sổ tính/u),
    expect.stringMatching(/^Bước đầu: /u),
  ]);
  press('Để sau');
  await until(() => says('Sẵn sàng kiểm tra'));
  open();
  await rest();
  expect(says('Sẵn sàng kiểm tra')).toBe(true);
});

test('its button is the first step itself', async () => {
  open();
  await until(() => says('Bắt đầu'));
  press('Kiểm tra bảng');
  await until(() => says('Đã đọc 1 nhiệm vụ'));
});

test('it leads to the guide where there is one, else to the rules', async () => {
  open({ guide: 'ho-tro.html' });
  await until(() => says('Xem hướng dẫn'));
  expect(root.querySelector('a')?.getAttribute('href')).toBe('ho-tro.html');
  open();
  await until(() => says('Xem các quy tắc'));
  press('Xem các quy tắc');
  await until(() => says('Các quy tắc'));
});

test('a command of the ribbon goes past it, and who has not read it meets it later', async () => {
  open();
  expect(await pane?.check()).toBe(true);
  await until(() => says('Đã đọc 1 nhiệm vụ'));
  expect(says('Bước đầu')).toBe(false);
  open();
  await until(() => says('Bước đầu'));
});

test('where the browser keeps nothing, nobody is told anew at every opening', async () => {
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('The request was denied.', 'SecurityError');
  });
  open();
  await rest();
  expect(says('Sẵn sàng kiểm tra')).toBe(true);
});

test('the focus stays where it is, and Escape leaves', async () => {
  open();
  await until(() => says('Bắt đầu'));
  expect(document.activeElement).toBe(document.body);
  root
    .querySelector('section')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await until(() => says('Sẵn sàng kiểm tra'));
});
