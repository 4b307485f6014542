/** @jest-environment jsdom */
import { beforeEach, expect, jest, test } from '@jest/globals';

import { endFirstRun } from '../../shared/pane/state/first-run';

jest.mock('./taskpane.css', () => ({}));
jest.mock('../../shared/pane/pane.css', () => ({}), { virtual: true });

interface Stage {
  /** Commands by name, as Excel would call them. */
  readonly commands: Map<string, (event: { completed(): void }) => void>;
  readonly showAsTaskpane: ReturnType<typeof jest.fn>;
}

/** An Office around the page that runs `host` and knows no Excel behind it. */
async function start(host: string, displayLanguage = 'vi-VN', ribbon?: object): Promise<Stage> {
  const commands: Stage['commands'] = new Map();
  const showAsTaskpane = jest.fn();
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: (ready: (info: { host: string }) => void) => {
        ready({ host });
      },
      context: {
        displayLanguage,
        requirements: { isSetSupported: (set: string) => set === 'RibbonApi' && ribbon !== undefined },
      },
      ribbon,
      actions: {
        associate: (name: string, command: (event: { completed(): void }) => void) => {
          commands.set(name, command);
        },
      },
      addin: { showAsTaskpane },
    },
  });
  // why: parts that are fetched later must be of the same start as the page that asks for them
  jest.resetModules();
  await import('./taskpane');
  return { commands, showAsTaskpane };
}

const shown = (id: string): string => document.getElementById(id)?.textContent ?? '';

beforeEach(() => {
  endFirstRun();
  document.body.innerHTML = '<div id="notice" hidden></div><div id="pane"></div>';
});

test('outside Excel the page says where it belongs', async () => {
  const { commands } = await start('Word');
  expect(shown('pane')).toMatch(/Đề nghị mở Kế hoạch Chuẩn trong Excel/);
  expect(commands.size).toBe(0);
});

test('in Excel the pane stands in the language of Office, and the commands are known', async () => {
  const { commands } = await start('Excel', 'en-GB');
  // why: the words of the second language are fetched when they are needed
  while (!shown('pane').includes('Check the table')) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(document.querySelector('#pane button')).not.toBeNull();
  expect([...commands.keys()]).toEqual([
    'danVanBan',
    'kiemTra',
    'kiemTraTrang',
    'xemTruoc',
    'xoaMau',
    'suaAnToan',
    'lapBangChuan',
    'tongHop',
    'lichBaoCao',
    'hopNhat',
    'hoanTac',
  ]);
});

test('the button for pasting shows the pane at its page, and says so where the pane has to be opened by hand', async () => {
  const { commands, showAsTaskpane } = await start('Excel');
  const press = () =>
    new Promise<void>((resolve) => {
      commands.get('danVanBan')?.({ completed: resolve });
    });
  await press();
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  while (!document.querySelector('#pane textarea')) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(document.getElementById('notice')?.hidden).toBe(true);
  showAsTaskpane.mockImplementationOnce(() => Promise.reject(new Error('not supported')));
  await press();
  expect(shown('notice')).toMatch(/Excel không tự mở được khung này/);
}, 60_000);

test.each(['suaAnToan', 'kiemTra'])(
  '%s: a command that fails shows the pane with the reason, and still ends',
  async (name) => {
    const { commands, showAsTaskpane } = await start('Excel');
    await new Promise<void>((resolve) => {
      commands.get(name)?.({ completed: resolve });
    });
    expect(showAsTaskpane).toHaveBeenCalled();
    const told = () => shown('notice') + shown('pane');
    while (!told().includes('Bản Excel này chưa có chức năng'))
      await new Promise((resolve) => setTimeout(resolve, 10));
  },
);

test('“Hoàn tác” is grey while there is nothing to take back, where Excel can do that', async () => {
  const requestUpdate = jest.fn<(change: object) => Promise<void>>(() => Promise.resolve());
  await start('Excel', 'vi-VN', { requestUpdate });
  expect(requestUpdate).toHaveBeenCalledWith({
    tabs: [
      {
        id: 'KeHoach.Tab',
        groups: [{ id: 'KeHoach.Group', controls: [{ id: 'KeHoach.Ribbon.Undo', enabled: false }] }],
      },
    ],
  });
});
