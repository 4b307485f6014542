import { describe, expect, test } from '@jest/globals';

import { valueCell } from '../shared/core/model/cell';
import type { PatchOp, WorkbookPatch } from '../shared/core/model/patch';
import type { SheetDraft } from '../shared/core/model/sheet-draft';
import type { WorkbookSnapshot } from '../shared/core/model/snapshot';
import { contractWorkbook } from '../shared/host/testing/contract-workbook';
import { planCommands } from './commands/associate-commands';
import { createCommandSession } from './commands/command-session';
import { createExcelHost } from './excel-host';
import type { ExcelClient } from './host/excel-client';
import { GROUPABLE } from './host/undo-group';
import { examplePlan } from './testing/example-plan';
import type { FakeExcel } from './testing/fake-excel';
import { fakeExcel } from './testing/fake-excel';
import { loadClient } from './testing/load-client';
import type { UndoPlatform } from './testing/undo-support';

const NEWEST = 20;
const PLATFORMS: readonly UndoPlatform[] = ['desktop', 'web'];
const PLAN = 'Kế hoạch';

const patchOf = (...ops: readonly PatchOp[]): WorkbookPatch => ({
  version: 1,
  label: { vi: 'Thử', en: 'Try' },
  ops,
});

const GOOD: PatchOp = {
  kind: 'set-cell',
  sheet: PLAN,
  at: { row: 2, column: 1 },
  before: valueCell('Rà soát thủ tục'),
  after: valueCell('Rà soát mọi thủ tục'),
};

const row = ['STT', 'Nội dung', 'Chủ trì', 'Số lượng'].map((text, column) => ({
  column,
  content: valueCell(text),
}));
const MERGE = { sheet: PLAN, range: { top: 0, left: 0, bottom: 0, right: 3 } } as const;
const HIDDEN: SheetDraft = {
  name: 'Sổ thử',
  hidden: true,
  columnWidths: [10],
  rows: [{ cells: [{ content: valueCell('giữ') }] }],
  styles: {},
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
};

/** A step of each kind that the workbook of the contract takes. */
const STEPS: Readonly<Record<PatchOp['kind'], readonly PatchOp[]>> = {
  'set-cell': [GOOD],
  'delete-rows': [{ kind: 'delete-rows', sheet: PLAN, row: 3, rows: [{ cells: row }] }],
  'insert-rows': [{ kind: 'insert-rows', sheet: PLAN, row: 3, rows: [{ cells: row }] }],
  unmerge: [{ kind: 'unmerge', ...MERGE }],
  merge: [
    { kind: 'unmerge', ...MERGE },
    { kind: 'merge', ...MERGE },
  ],
  'put-sheet': [{ kind: 'put-sheet', name: HIDDEN.name, before: null, after: HIDDEN }],
};

/** The newest Excel; `asked` is whether each batch was asked to be one group. `force` groups all that write. */
function newest(snapshot: WorkbookSnapshot, platform: UndoPlatform, force = false) {
  const excel = fakeExcel(snapshot);
  excel.platform = platform;
  const genuine = loadClient(excel, NEWEST);
  const asked: boolean[] = [];
  const run: ExcelClient['run'] = (batch, options) => {
    asked.push(options?.mergeUndoGroup === true);
    return genuine.run(batch, force ? { mergeUndoGroup: true } : options);
  };
  const host = createExcelHost({
    client: { ...genuine, run },
    today: () => snapshot.today,
    wait: () => Promise.resolve(),
  });
  return { excel, host, asked };
}

const sheetNames = (excel: FakeExcel): readonly string[] => excel.book.sheets.map(({ name }) => name);

describe.each(PLATFORMS)('groups of undo on the newest Excel (%s)', (platform) => {
  test.each(Object.entries(STEPS))(
    '%s is written, grouped only where Excel can group it',
    async (kind, ops) => {
      const { host, asked } = newest(contractWorkbook(), platform);
      expect(await host.apply(patchOf(...ops))).toMatchObject({ ok: true });
      expect(asked.includes(true)).toBe(GROUPABLE[kind as PatchOp['kind']]);
    },
  );

  test('checking, fixing, building and taking back from the ribbon leave nothing behind', async () => {
    const { excel, host } = newest(examplePlan(), platform);
    const original = (await host.snapshot({ kind: 'workbook' })).sheets;
    let second = 0;
    const session = createCommandSession(host, () => `2026-03-02T08:00:${String(second++).padStart(2, '0')}`);
    const press = async (name: string): Promise<boolean> =>
      (await planCommands[name]?.(session))?.isDone === true;
    expect(await press('kiemTra')).toBe(true);
    expect(await press('suaAnToan')).toBe(true);
    expect(await press('lapBangChuan')).toBe(true);
    expect(sheetNames(excel)).toEqual(expect.arrayContaining(['Bảng chuẩn', 'Tổng hợp']));
    while (await press('hoanTac'));
    expect((await host.snapshot({ kind: 'workbook' })).sheets).toEqual(original);
  }, 60_000);
});

test('the simulated Excel refuses a group with a hidden or removed sheet in it', async () => {
  const { host, excel } = newest(contractWorkbook(), 'desktop', true);
  await expect(host.apply(patchOf(...STEPS['put-sheet']))).rejects.toThrow();
  expect(excel.exchanges.some(({ response }) => response.includes('UndoNotSupported'))).toBe(true);
});

test('what Excel cannot group against its own list is written without a group, once', async () => {
  const { host, excel, asked } = newest(contractWorkbook(), 'desktop');
  let refusals = 1;
  excel.interference = {
    failAt: ({ Actions }) => {
      const index = Actions.findIndex(({ ActionType, Name }) => ActionType === 4 && Name === 'Formulas');
      return index < 0 || refusals-- <= 0 ? undefined : { index, code: 'UndoNotSupported' };
    },
  };
  expect(await host.apply(patchOf(GOOD))).toMatchObject({ ok: true });
  expect(asked.filter(Boolean)).toHaveLength(1);
  expect(excel.book.find(PLAN)?.cell(2, 1)?.value).toBe('Rà soát mọi thủ tục');
});
