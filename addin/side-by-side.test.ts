import { expect, test } from '@jest/globals';

import { valueCell } from '../shared/core/model/cell';
import type { LocalText } from '../shared/core/model/local-text';
import type { WorkbookPatch } from '../shared/core/model/patch';
import { contractWorkbook } from '../shared/host/testing/contract-workbook';
import { associateCommands } from './commands/associate-commands';
import { examplePlan } from './testing/example-plan';
import { openHost } from './testing/open-host';

type RibbonButton = (event: { completed(): void }) => void;

/** A clock that is a second later at each look. */
function ticking(): () => string {
  let second = 0;
  return () => `2026-03-02T08:00:${String(second++).padStart(2, '0')}`;
}

/** The buttons of a ribbon over `host`; pressing one answers what the person was told. */
function ribbonOver(host: ReturnType<typeof openHost>['host'], time = ticking()) {
  const buttons = new Map<string, RibbonButton>();
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string, button: RibbonButton) => buttons.set(name, button) } },
  });
  const told: LocalText[] = [];
  associateCommands({
    host,
    time,
    tell: (message) => told.push(message),
    show: () => Promise.resolve(),
    pane: {
      check: () => Promise.resolve(),
      preview: () => Promise.resolve(),
      clearMarks: () => Promise.resolve(),
      openProse: () => undefined,
    },
  });
  const press = (name: string): Promise<void> =>
    new Promise((resolve) => {
      buttons.get(name)?.({ completed: resolve });
    });
  return { press, told };
}

test('a double click fixes once, and the second finds nothing left', async () => {
  const { host, excel } = openHost(examplePlan());
  const original = (await host.snapshot({ kind: 'workbook' })).sheets;
  const { press, told } = ribbonOver(host);
  await Promise.all([press('suaAnToan'), press('suaAnToan')]);
  expect(told.map(({ vi }) => vi)).toEqual([
    expect.stringMatching(/^Đã sửa an toàn/),
    expect.stringMatching(/Không có lỗi nào/),
  ]);
  await press('hoanTac');
  expect((await host.snapshot({ kind: 'workbook' })).sheets).toEqual(original);
  expect(excel.book.sheets.length).toBeGreaterThan(0);
}, 60_000);

test('of two changes in one second, the first undone elsewhere, each session takes back the one that stands', async () => {
  const { host } = openHost(examplePlan());
  const original = (await host.snapshot({ kind: 'workbook' })).sheets;
  const ribbon = ribbonOver(host, () => '2026-03-02T08:00:00');
  await ribbon.press('suaAnToan');
  await ribbonOver(host).press('hoanTac');
  expect((await host.snapshot({ kind: 'workbook' })).sheets).toEqual(original);
  await ribbonOver(host, () => '2026-03-02T08:00:00').press('lapBangChuan');
  await ribbon.press('hoanTac');
  expect((await host.snapshot({ kind: 'workbook' })).sheets).toEqual(original);
}, 60_000);

test('fixing and building at once give what they give one after the other', async () => {
  const together = openHost(examplePlan());
  const ribbon = ribbonOver(together.host);
  await Promise.all([ribbon.press('suaAnToan'), ribbon.press('lapBangChuan')]);
  const apart = openHost(examplePlan());
  const other = ribbonOver(apart.host);
  await other.press('suaAnToan');
  await other.press('lapBangChuan');
  const read = async ({ host }: typeof apart) => (await host.snapshot({ kind: 'workbook' })).sheets;
  expect(await read(together)).toEqual(await read(apart));
}, 60_000);

test('two writers of one cell: the later one is told what stands there, and nothing is taken back', async () => {
  const { host, excel } = openHost(contractWorkbook());
  const write = (after: string): WorkbookPatch => ({
    version: 1,
    label: { vi: 'Thử', en: 'Try' },
    ops: [
      {
        kind: 'set-cell',
        sheet: 'Kế hoạch',
        at: { row: 2, column: 1 },
        before: valueCell('Rà soát thủ tục'),
        after: valueCell(after),
      },
    ],
  });
  const [first, second] = await Promise.all([host.apply(write('một')), host.apply(write('hai'))]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ ok: false, conflicts: [{ reason: 'changed', found: valueCell('một') }] });
  expect(excel.book.find('Kế hoạch')?.cell(2, 1)?.value).toBe('một');
});
