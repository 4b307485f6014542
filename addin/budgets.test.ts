import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../shared/core/model/calendar-date';
import { valueCell } from '../shared/core/model/cell';
import type { PatchOp } from '../shared/core/model/patch';
import type { WorkbookSnapshot } from '../shared/core/model/snapshot';
import { planCommands } from './commands/associate-commands';
import { createCommandSession } from './commands/command-session';
import { examplePlan } from './testing/example-plan';
import type { FakeExcel } from './testing/fake-excel';
import { openHost } from './testing/open-host';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

const EMPTY_DRAFT = {
  name: 'Bảng lớn',
  columnWidths: [10, 40, 30],
  rows: [],
  styles: {},
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
};

const plan = (rows: number): WorkbookSnapshot => ({
  sheets: [
    {
      id: 'Kế hoạch',
      name: 'Kế hoạch',
      origin: { row: 0, column: 0 },
      values: Array.from({ length: rows }, (_, row) => [
        row,
        `Rà soát việc số ${String(row)}`,
        'Văn phòng',
        'Tháng 6/2026',
      ]),
      formulas: [],
      displayed: [],
      merges: [],
      hiddenRows: [],
    },
  ],
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
});

/** Round trips that an exchange of this size may take: `base`, and one for each further four megabytes. */
const allowed = (base: number, bytes: readonly number[]): number =>
  base + Math.ceil(bytes.reduce((sum, size) => sum + size, 0) / 4_000_000);

/** Nothing that went over the wire may be larger than Excel on the web takes. */
function expectSmall(excel: FakeExcel): void {
  for (const { requestBytes, responseBytes } of excel.exchanges)
    expect(Math.max(requestBytes, responseBytes)).toBeLessThan(FIVE_MEGABYTES);
}

const label = { vi: 'Thử', en: 'Try' };

describe('a plan of 100 000 rows', () => {
  test('is read in answers under 5 MB, few for its size', async () => {
    const { host, excel } = openHost(plan(100_000));
    const { sheets } = await host.snapshot({ kind: 'workbook' });
    expect(sheets[0]?.values).toHaveLength(100_000);
    expectSmall(excel);
    const bytes = excel.trips.map(({ responseBytes }) => responseBytes);
    expect(excel.trips.length).toBeLessThanOrEqual(allowed(2, bytes));
  }, 300_000);

  test('is changed in every row in requests under 5 MB, and taken back', async () => {
    const { host, excel } = openHost(plan(100_000));
    const ops = Array.from({ length: 100_000 }, (_, row): PatchOp => {
      const [before, after] = ['Văn phòng', `Văn phòng Ủy ban nhân dân phường ${String(row)}`];
      const at = { row, column: 2 };
      return { kind: 'set-cell', sheet: 'Kế hoạch', at, before: valueCell(before), after: valueCell(after) };
    });
    const result = await host.apply({ version: 1, label, ops });
    if (!result.ok) throw new Error('refused');
    expectSmall(excel);
    const bytes = excel.trips.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
    expect(excel.trips.length).toBeLessThanOrEqual(allowed(3, bytes));
    expect(await host.apply(result.inverse)).toMatchObject({ ok: true });
    expect(excel.book.sheets[0]?.cell(99_999, 2)?.value).toBe('Văn phòng');
    expectSmall(excel);
  }, 300_000);

  test('is built as a sheet in requests under 5 MB', async () => {
    const { host, excel } = openHost(plan(5));
    const rows = Array.from({ length: 100_000 }, (_, row) => ({
      cells: [row, `Rà soát việc số ${String(row)}`, 'Văn phòng'].map((value) => ({
        content: valueCell(value),
        style: 'text',
      })),
    }));
    const after = { ...EMPTY_DRAFT, rows, styles: { text: { wrap: true, border: true } } };
    const op: PatchOp = { kind: 'put-sheet', name: EMPTY_DRAFT.name, before: null, after };
    expect(await host.apply({ version: 1, label, ops: [op] })).toMatchObject({ ok: true });
    expectSmall(excel);
    const bytes = excel.trips.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
    expect(excel.trips.length).toBeLessThanOrEqual(allowed(4, bytes));
  }, 300_000);
});

test('1 000 scattered marks take at most 40 KB and come off without a trace', async () => {
  const { host, excel } = openHost(plan(3000));
  const id = excel.book.sheets[0]?.id ?? '';
  const at = (index: number) => ({ top: index * 3, bottom: index * 3, left: index % 4, right: index % 4 });
  await host.mark(
    Array.from({ length: 1000 }, (_, index) => ({
      sheet: id,
      range: at(index),
      severity: 'warning' as const,
    })),
  );
  const sent = excel.trips.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(sent).toBeLessThan(40_000);
  expect(excel.book.sheets[0]?.rules.length).toBeGreaterThan(0);
  await host.mark([]);
  expect(excel.book.sheets[0]?.rules).toEqual([]);
});

test('edits are told by sheet and rows once somebody listens', async () => {
  const { host, excel } = openHost(plan(5));
  const told: unknown[] = [];
  const stop = host.onChange?.((change) => told.push(change));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const sheet = excel.book.sheets[0]?.id ?? '';
  excel.book.onEvent({
    messageCategory: 65_536,
    messageType: 10,
    targetId: 'Workbook',
    message: JSON.stringify({
      changeType: 'RangeEdited',
      source: 'Local',
      address: 'B2:C4',
      worksheetId: sheet,
    }),
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop?.();
  expect(told).toEqual([{ sheet, rows: [{ first: 1, last: 3 }], mayBeOwn: true }]);
});

test('a change with its inverse in the workbook costs as few round trips as one without', async () => {
  const { host, excel } = openHost(examplePlan());
  const session = createCommandSession(host, () => '2026-03-02T08:00:00');
  const cost = async (command: string): Promise<number> => {
    const before = excel.trips.length;
    expect((await planCommands[command]?.(session))?.isDone).toBe(true);
    return excel.trips.length - before;
  };
  const [check, apply, build, reveal] = [2, 3, 4, 1];
  expect(await cost('suaAnToan')).toBeLessThanOrEqual(check + apply);
  expect(await cost('lapBangChuan')).toBeLessThanOrEqual(check + build + reveal);
  expect(await cost('tongHop')).toBeLessThanOrEqual(check + build + reveal);
  expect(await cost('hoanTac')).toBeLessThanOrEqual(check + build);
  expect(excel.book.find('_kehoach_hoantac')).toBeDefined();
});
