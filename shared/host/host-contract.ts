import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../core/model/calendar-date';
import type { CellContent } from '../core/model/cell';
import { EMPTY_CELL, formulaCell, valueCell } from '../core/model/cell';
import type { PatchOp, PlacedContent, RemovedRow, WorkbookPatch } from '../core/model/patch';
import type { CellPosition } from '../core/model/range';
import type { SheetDraft } from '../core/model/sheet-draft';
import { sheetView } from '../core/model/sheet-view';
import type { CellValue } from '../core/model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/snapshot';
import { draftContents, snapshotContents } from '../core/patch/sheet-contents';
import type { WorkbookHost } from './workbook-host';

/** Opens a host over a workbook with the contents of a snapshot; ids may be the host's own. */
export type MakeHost = (snapshot: WorkbookSnapshot) => Promise<{ readonly host: WorkbookHost }>;

const PLAN = 'Kế hoạch';
const OTHER = 'Đơn vị';
const OWN = 'Bảng chuẩn';

const ROWS: readonly (readonly CellValue[])[] = [
  ['KẾ HOẠCH NĂM 2026'],
  ['STT', 'Nội dung', 'Chủ trì', 'Số lượng'],
  [1, 'Rà soát thủ tục', 'Văn phòng', 3],
  ['STT', 'Nội dung', 'Chủ trì', 'Số lượng'],
  ['02', '=1+1', '1/3', 4],
  [null, null, null, null],
  ['00123', '  có khoảng trắng  ', 'dòng 1\ndòng 2', 5],
  [true, '#N/A', "'nháy", null],
];

const sheetOf = (name: string, values: SheetSnapshot['values']): SheetSnapshot => ({
  id: name,
  name,
  origin: { row: 0, column: 0 },
  values,
  formulas: [],
  displayed: [],
  merges: [],
  hiddenRows: [],
});

/** The workbook that every host is tried on: text that looks like something else, a formula on each sheet. */
export function contractWorkbook(): WorkbookSnapshot {
  const plan = sheetOf(
    PLAN,
    ROWS.map((row, index) => (index === 7 ? [...row.slice(0, 3), 12] : row)),
  );
  return {
    sheets: [
      {
        ...plan,
        formulas: [{ row: 7, column: 3, formula: '=SUM(D3:D7)' }],
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      },
      { ...sheetOf(OTHER, [['Văn phòng', 3]]), formulas: [{ row: 0, column: 1, formula: `='${PLAN}'!D3` }] },
    ],
    today: '2026-03-02' as CalendarDate,
    dateSystem: 1900,
  };
}

const patchOf = (ops: readonly PatchOp[]): WorkbookPatch => ({
  version: 1,
  label: { vi: 'Thử', en: 'Try' },
  ops,
});

const snapshotOf = (host: WorkbookHost): Promise<WorkbookSnapshot> => host.snapshot({ kind: 'workbook' });

async function sheetNamed(host: WorkbookHost, name: string): Promise<SheetSnapshot> {
  const found = (await snapshotOf(host)).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Everything that undo must bring back. */
async function stateOf(host: WorkbookHost): Promise<unknown> {
  const { sheets } = await snapshotOf(host);
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: snapshotContents(sheet),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
  }));
}

async function contentAt(host: WorkbookHost, name: string, at: CellPosition): Promise<CellContent> {
  return sheetView(await sheetNamed(host, name)).contentAt(at.row, at.column);
}

async function setCell(
  host: WorkbookHost,
  at: CellPosition,
  after: CellContent,
  before?: CellContent,
): Promise<PatchOp> {
  const sheet = (await sheetNamed(host, PLAN)).id;
  return { kind: 'set-cell', sheet, at, before: before ?? (await contentAt(host, PLAN, at)), after };
}

async function rowsOp(
  host: WorkbookHost,
  kind: 'delete-rows' | 'insert-rows',
  row: number,
  rows?: readonly RemovedRow[],
): Promise<PatchOp> {
  const sheet = await sheetNamed(host, PLAN);
  const cells = snapshotContents(sheet).filter((cell) => cell.row === row);
  const present = [{ cells: cells.map(({ column, content }) => ({ column, content })) }];
  return { kind, sheet: sheet.id, row, rows: rows ?? present };
}

const draftOf = (texts: readonly (readonly CellContent[])[]): SheetDraft => ({
  name: OWN,
  columnWidths: [10, 40],
  rows: texts.map((cells) => ({ cells: cells.map((content) => ({ content, cached: null, style: 'text' })) })),
  styles: { text: { fontName: 'Times New Roman', wrap: true, border: true } },
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
});

const putSheet = (before: readonly PlacedContent[] | null, after: SheetDraft | null): PatchOp => ({
  kind: 'put-sheet',
  name: OWN,
  before,
  after,
});

const FIRST = draftOf([
  [valueCell('Nhiệm vụ'), valueCell('=không phải công thức')],
  [formulaCell('=1+1'), valueCell(7)],
]);
const SECOND = draftOf([[valueCell('Khác')], [valueCell('1/3'), valueCell(true)], [valueCell('00123')]]);

/** The laws of the port, the same for every host. */
export function describeHostContract(name: string, makeHost: MakeHost): void {
  const open = async (): Promise<WorkbookHost> => (await makeHost(contractWorkbook())).host;
  describe(`${name}: the laws of the port`, () => {
    describeReading(open);
    describeCells(open);
    describeRefusals(open);
    describeRows(open);
    describeSheets(open);
  });
}

type Open = () => Promise<WorkbookHost>;

function describeReading(open: Open): void {
  test('reads what stands there, text that looks like something else as text', async () => {
    const host = await open();
    const expected = contractWorkbook().sheets.map((sheet) => [sheet.name, snapshotContents(sheet)]);
    const { sheets, today } = await snapshotOf(host);
    expect(sheets.map((sheet) => [sheet.name, snapshotContents(sheet)])).toEqual(expected);
    expect(today).toBe('2026-03-02');
    expect((await sheetNamed(host, PLAN)).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  test('a snapshot is JSON and reading changes nothing', async () => {
    const host = await open();
    const first = await snapshotOf(host);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(await snapshotOf(host)).toEqual(first);
  });

  test('reads only the sheets that are asked for', async () => {
    const host = await open();
    const { id } = await sheetNamed(host, OTHER);
    const { sheets } = await host.snapshot({ kind: 'sheets', ids: [id] });
    expect(sheets.map((sheet) => sheet.name)).toEqual([OTHER]);
  });
}

function describeCells(open: Open): void {
  const contents: readonly (readonly [string, CellContent])[] = [
    ['text', valueCell('Việc mới')],
    ['text like a formula', valueCell('=SUM(A1:A2)')],
    ['text like a fraction', valueCell('1/3')],
    ['text like a number', valueCell('00123')],
    ['text of several lines', valueCell('dòng 1\ndòng 2')],
    ['text with marks and signs', valueCell('Đỗ & “Nguyễn” <b> \'x\' "y"')],
    ['a number', valueCell(12.5)],
    ['a truth value', valueCell(false)],
    ['nothing', EMPTY_CELL],
    ['a formula', formulaCell('=SUM(D3:D5)')],
  ];
  test.each(contents)('writes %s and takes it back', async (_, after) => {
    const host = await open();
    const before = await stateOf(host);
    const at = { row: 2, column: 1 };
    const done = await host.apply(patchOf([await setCell(host, at, after)]));
    expect(done).toMatchObject({ ok: true });
    expect(await contentAt(host, PLAN, at)).toEqual(after);
    expect(done.ok && (await host.apply(done.inverse))).toMatchObject({ ok: true });
    expect(await stateOf(host)).toEqual(before);
  });

  test('writes where nothing was, far from the rest', async () => {
    const host = await open();
    const before = await stateOf(host);
    const done = await host.apply(patchOf([await setCell(host, { row: 20, column: 6 }, valueCell('xa'))]));
    expect(await contentAt(host, PLAN, { row: 20, column: 6 })).toEqual(valueCell('xa'));
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('steps follow one another, and undo goes back over all of them', async () => {
    const host = await open();
    const before = await stateOf(host);
    const at = { row: 2, column: 1 };
    const first = await setCell(host, at, valueCell('a'));
    const second = await setCell(host, at, valueCell('b'), valueCell('a'));
    const done = await host.apply(patchOf([first, second]));
    expect(await contentAt(host, PLAN, at)).toEqual(valueCell('b'));
    const inverse = done.ok ? (JSON.parse(JSON.stringify(done.inverse)) as WorkbookPatch) : patchOf([]);
    expect((await host.apply(inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('an undo can be undone', async () => {
    const host = await open();
    const done = await host.apply(patchOf([await setCell(host, { row: 2, column: 1 }, valueCell('mới'))]));
    const after = await stateOf(host);
    const back = done.ok ? await host.apply(done.inverse) : done;
    const again = back.ok ? await host.apply(back.inverse) : back;
    expect(again.ok).toBe(true);
    expect(await stateOf(host)).toEqual(after);
  });

  test('an empty patch changes nothing', async () => {
    const host = await open();
    const before = await snapshotOf(host);
    expect(await host.apply(patchOf([]))).toMatchObject({ ok: true, inverse: { ops: [] } });
    expect(await snapshotOf(host)).toEqual(before);
  });

  test('merges and unmerges', async () => {
    const host = await open();
    const before = await stateOf(host);
    const sheet = (await sheetNamed(host, PLAN)).id;
    const range = { top: 0, left: 0, bottom: 0, right: 3 };
    const done = await host.apply(patchOf([{ kind: 'unmerge', sheet, range }]));
    expect((await sheetNamed(host, PLAN)).merges).toEqual([]);
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });
}

function describeRefusals(open: Open): void {
  test('a stale before is refused with what stands there, and nothing is written', async () => {
    const host = await open();
    const before = await stateOf(host);
    const good = await setCell(host, { row: 2, column: 1 }, valueCell('tốt'));
    const stale = await setCell(host, { row: 2, column: 2 }, valueCell('x'), valueCell('không có'));
    const result = await host.apply(patchOf([good, stale]));
    expect(result).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'changed', found: valueCell('Văn phòng') }],
    });
    expect(result.ok ? '' : result.conflicts[0]?.message.vi).not.toBe('');
    expect(await stateOf(host)).toEqual(before);
  });

  test('a formula is told from the value that it shows', async () => {
    const host = await open();
    const stale = await setCell(host, { row: 7, column: 3 }, valueCell(1), valueCell(12));
    expect(await host.apply(patchOf([stale]))).toMatchObject({
      ok: false,
      conflicts: [{ found: formulaCell('=SUM(D3:D7)') }],
    });
  });

  test('a sheet that is gone is told as such', async () => {
    const host = await open();
    const op = await setCell(host, { row: 2, column: 1 }, valueCell('x'));
    const missing = { ...op, sheet: 'không có trang này' } as PatchOp;
    expect(await host.apply(patchOf([missing]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'sheet-missing' }],
    });
  });
}

function describeRows(open: Open): void {
  test('takes a row out, formulas follow, and puts it back', async () => {
    const host = await open();
    if (!host.capabilities.deleteRows) return;
    const before = await stateOf(host);
    const done = await host.apply(patchOf([await rowsOp(host, 'delete-rows', 3)]));
    expect(done).toMatchObject({ ok: true });
    expect(await contentAt(host, PLAN, { row: 3, column: 0 })).toEqual(valueCell('02'));
    const inverse = done.ok ? (JSON.parse(JSON.stringify(done.inverse)) as WorkbookPatch) : patchOf([]);
    expect((await host.apply(inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('takes several rows out in one patch and puts them back', async () => {
    const host = await open();
    if (!host.capabilities.deleteRows) return;
    const before = await stateOf(host);
    const lower = await rowsOp(host, 'delete-rows', 5);
    const upper = await rowsOp(host, 'delete-rows', 3);
    const done = await host.apply(patchOf([lower, upper]));
    expect(await contentAt(host, PLAN, { row: 4, column: 0 })).toEqual(valueCell('00123'));
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('puts a new row in and takes it out again', async () => {
    const host = await open();
    if (!host.capabilities.deleteRows) return;
    const before = await stateOf(host);
    const rows = [{ cells: [{ column: 1, content: valueCell('Việc thêm') }] }];
    const done = await host.apply(patchOf([await rowsOp(host, 'insert-rows', 3, rows)]));
    expect(await contentAt(host, PLAN, { row: 3, column: 1 })).toEqual(valueCell('Việc thêm'));
    expect(await contentAt(host, PLAN, { row: 5, column: 0 })).toEqual(valueCell('02'));
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('a row that holds something else than was read is kept', async () => {
    const host = await open();
    const before = await stateOf(host);
    const rows = [{ cells: [{ column: 0, content: valueCell('khác') }] }];
    expect(await host.apply(patchOf([await rowsOp(host, 'delete-rows', 3, rows)]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'rows-in-use' }],
    });
    expect(await stateOf(host)).toEqual(before);
  });
}

function describeSheets(open: Open): void {
  test('makes a sheet, refreshes it in place, takes it away, and undoes all of it', async () => {
    const host = await open();
    const before = await stateOf(host);
    const made = await host.apply(patchOf([putSheet(null, FIRST)]));
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(FIRST));
    const first = await stateOf(host);
    const refreshed = await host.apply(patchOf([putSheet(draftContents(FIRST), SECOND)]));
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(SECOND));
    const removed = await host.apply(patchOf([putSheet(draftContents(SECOND), null)]));
    expect(await stateOf(host)).toEqual(before);
    expect(removed.ok && (await host.apply(removed.inverse)).ok).toBe(true);
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(SECOND));
    expect(refreshed.ok && (await host.apply(refreshed.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(first);
    expect(made.ok && (await host.apply(made.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('never makes a sheet over one that is there', async () => {
    const host = await open();
    await host.apply(patchOf([putSheet(null, FIRST)]));
    expect(await host.apply(patchOf([putSheet(null, SECOND)]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'sheet-exists' }],
    });
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(FIRST));
  });

  test('never refreshes a sheet that somebody changed', async () => {
    const host = await open();
    await host.apply(patchOf([putSheet(null, FIRST)]));
    expect(await host.apply(patchOf([putSheet(draftContents(SECOND), SECOND)]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'changed' }],
    });
    expect(snapshotContents(await sheetNamed(host, OWN))).toEqual(draftContents(FIRST));
  });

  test('marks leave contents alone', async () => {
    const host = await open();
    const before = await stateOf(host);
    const { id } = await sheetNamed(host, PLAN);
    await host.mark([{ sheet: id, range: { top: 2, left: 1, bottom: 2, right: 2 }, severity: 'error' }]);
    expect(await stateOf(host)).toEqual(before);
    await host.mark([]);
    expect(await stateOf(host)).toEqual(before);
  });
}
