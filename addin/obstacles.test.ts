import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../shared/core/model/calendar-date';
import { valueCell } from '../shared/core/model/cell';
import type { PatchOp, WorkbookPatch } from '../shared/core/model/patch';
import type { WorkbookSnapshot } from '../shared/core/model/snapshot';
import { addTable } from './testing/table-objects';
import { openHost } from './testing/open-host';

const WORDS = ['STT', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm'];

const plan = (below: readonly string[] = []): WorkbookSnapshot => ({
  sheets: [
    {
      id: 'Kế hoạch',
      name: 'Kế hoạch',
      origin: { row: 0, column: 0 },
      values: [...WORDS.map((word, row) => [row, word]), ...below.map((word) => [null, word])],
      formulas: [],
      displayed: [],
      merges: [],
      hiddenRows: [],
    },
  ],
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
});

function open(version?: number, below?: readonly string[]) {
  const { host, excel } = openHost(plan(below), version);
  const [sheet] = excel.book.sheets;
  if (!sheet) throw new Error('no sheet');
  const column = (): unknown[] => Array.from({ length: 8 }, (_, row) => sheet.cell(row, 1)?.value ?? null);
  return { host, excel, sheet, column };
}

const patchOf = (...ops: PatchOp[]): WorkbookPatch => ({
  version: 1,
  label: { vi: 'Thử', en: 'Try' },
  ops,
});

const rewrite = (row: number, after = `${WORDS[row] ?? ''} mới`): PatchOp => ({
  kind: 'set-cell',
  sheet: 'Kế hoạch',
  at: { row, column: 1 },
  before: valueCell(WORDS[row] ?? null),
  after: valueCell(after),
});

const remove = (row: number): PatchOp => ({
  kind: 'delete-rows',
  sheet: 'Kế hoạch',
  row,
  rows: [
    {
      cells: [
        { column: 0, content: valueCell(row) },
        { column: 1, content: valueCell(WORDS[row] ?? null) },
      ],
    },
  ],
});

const reasons = async (work: ReturnType<ReturnType<typeof open>['host']['apply']>) => {
  const result = await work;
  return result.ok ? [] : result.conflicts.map(({ reason }) => reason);
};

describe('rows that are not seen', () => {
  test.each([
    ['by a filter', 15, true],
    ['by hand', 15, false],
    ['in Excel 2019, which cannot say which', 8, false],
  ])('%s: a column of changes lands in its own rows and comes back', async (_, version, isFiltered) => {
    const { host, sheet, column } = open(version);
    sheet.isFiltered = isFiltered;
    for (const row of [2, 3]) sheet.hiddenRows.add(row);
    const done = await host.apply(patchOf(...[1, 2, 3, 4, 5].map((row) => rewrite(row))));
    if (!done.ok) throw new Error('refused');
    expect(column().slice(0, 6)).toEqual(['STT', 'Một mới', 'Hai mới', 'Ba mới', 'Bốn mới', 'Năm mới']);
    expect(await host.apply(done.inverse)).toMatchObject({ ok: true });
    expect(column().slice(0, 6)).toEqual(WORDS);
  });

  test('a hidden cell that takes nothing is a fault, and the rest is taken back', async () => {
    const { host, sheet, column } = open();
    sheet.isFiltered = true;
    sheet.hiddenRows.add(2);
    Object.defineProperty(sheet.touch(2, 1), 'value', { get: () => 'Hai', set: () => undefined });
    await expect(host.apply(patchOf(rewrite(1), rewrite(2)))).rejects.toMatchObject({
      vi: expect.stringMatching(/bỏ lọc/) as unknown,
    });
    expect(column().slice(0, 3)).toEqual(['STT', 'Một', 'Hai']);
  });

  test('no rows go or come under a filter, and the reason says what to do', async () => {
    const { host, sheet, column } = open();
    sheet.isFiltered = true;
    sheet.hiddenRows.add(3);
    const result = await host.apply(patchOf(remove(2)));
    expect(result.ok ? [] : result.conflicts.map(({ message }) => message.vi)).toEqual([
      expect.stringMatching(/dòng 3 vì bảng đang lọc.*bỏ lọc/),
    ]);
    expect(column().slice(0, 6)).toEqual(WORDS);
  });

  test('rows that stay although Excel says nothing are a fault', async () => {
    const { host, excel, sheet, column } = open();
    excel.interference = {
      before: (_, { Actions }) => {
        // why: somebody filters between the question and the deletion
        if (Actions.some(({ Name }) => Name === 'Delete')) sheet.isFiltered = true;
        return undefined;
      },
    };
    await expect(host.apply(patchOf(remove(2)))).rejects.toThrow(/filter/i);
    expect(column().slice(0, 6)).toEqual(WORDS);
  });

  test('a sheet of the tool that people filtered is not drawn over', async () => {
    const { host, sheet } = open();
    sheet.isFiltered = true;
    const after = {
      name: 'Kế hoạch',
      columnWidths: [],
      rows: [],
      styles: {},
      merges: [],
      validations: [],
      conditionalStyles: [],
      charts: [],
    };
    const { sheets } = await host.snapshot({ kind: 'workbook' });
    const before = (sheets[0]?.values ?? []).flatMap((cells, row) =>
      cells.map((value, column) => ({ row, column, content: valueCell(value) })),
    );
    const put: PatchOp = { kind: 'put-sheet', name: 'Kế hoạch', before, after };
    expect(await reasons(host.apply(patchOf(put)))).toEqual(['filtered']);
  });
});

describe('formulas that fill several cells', () => {
  test('nothing is written into what they fill, and it is told', async () => {
    const { host, sheet, column } = open();
    sheet.touch(2, 1).formula = '=SORT(D1:D3)';
    sheet.spills = [{ top: 2, bottom: 4, left: 1, right: 1 }];
    expect(await reasons(host.apply(patchOf(rewrite(1), rewrite(3))))).toEqual(['computed']);
    expect(await reasons(host.apply(patchOf(remove(3))))).toEqual(['computed']);
    expect(column().slice(0, 6)).toEqual(WORDS);
    expect(await host.apply(patchOf(rewrite(1)))).toMatchObject({ ok: true });
  });

  test('a sheet without them costs no further round trip', async () => {
    const { host, excel } = open();
    await host.apply(patchOf(rewrite(1)));
    expect(excel.trips).toHaveLength(3);
  });
});

describe('a table of Excel', () => {
  const inTable = (below?: readonly string[]) => {
    const bench = open(15, below);
    addTable(bench.sheet, 'Bảng1', { top: 0, bottom: 5, left: 0, right: 1 });
    return bench;
  };

  test.each([2, 5])('gives row %i up by itself and takes it back', async (row) => {
    const { host, sheet, column } = inTable(['Nơi nhận']);
    const done = await host.apply(patchOf(remove(row)));
    if (!done.ok) throw new Error('refused');
    expect(sheet.tables[0]?.area.bottom).toBe(4);
    expect(column()).toEqual([...WORDS.filter((_, at) => at !== row), 'Nơi nhận', null, null].slice(0, 8));
    expect(await host.apply(done.inverse)).toMatchObject({ ok: true });
    expect(sheet.tables[0]?.area.bottom).toBe(5);
    expect(column()).toEqual([...WORDS, 'Nơi nhận', null]);
  });

  test('keeps its headings, its last row and what stands beside it', async () => {
    const { host, sheet } = inTable();
    expect(await reasons(host.apply(patchOf(remove(0))))).toEqual(['in-table']);
    const all = [5, 4, 3, 2, 1].map(remove);
    expect(await reasons(host.apply(patchOf(...all)))).toEqual(['in-table']);
    sheet.touch(4, 3).value = 'Ghi chú';
    expect(await reasons(host.apply(patchOf(remove(2))))).toEqual(['in-table']);
  });

  test('that is filtered gives up nothing', async () => {
    const { host, sheet } = inTable();
    for (const table of sheet.tables) table.isFiltered = true;
    expect(await reasons(host.apply(patchOf(remove(2))))).toEqual(['filtered']);
  });
});
