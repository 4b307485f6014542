import { describe, expect, test } from '@jest/globals';
import { valueCell } from '../model/cell';
import { sheetByName } from '../model/sheet-name';
import { type SheetView, sheetView } from '../model/sheet-view';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { snapshotContents } from '../patch/sheet-contents';
import { WorkbookEdit } from '../patch/workbook-edit';
import { readStore, STORE_SHEET } from '../store/workbook-store';
import { exampleReading, type ExampleTask } from './example-reading.fixture';
import { planBuild, planBuildInSlices } from './plan-build';
import { runToEnd } from '../work/slices';

const tasks: readonly ExampleTask[] = [
  { content: 'Ban hành quy chế', lead: 'Văn phòng', end: '28/02/2025' },
  { content: 'Tập huấn nghiệp vụ', lead: 'Phòng Nội vụ', end: '30/6/2025' },
  { content: 'Rà soát hồ sơ', lead: 'Văn phòng', start: 'Tháng 01/2025', end: '15/3/2025' },
  { content: 'Báo cáo tổng kết', lead: 'Văn phòng', end: '15/12/2025' },
];

/** A workbook that is built and worked on from day to day. */
function workbook(tracking = true) {
  let sheets: readonly SheetSnapshot[] = [];
  const reading = (today: string, more: readonly ExampleTask[] = []) => {
    const read = exampleReading({ tasks: [...tasks, ...more], sheets, today });
    return { reading: read, snapshot: { ...read.snapshot, sheets } satisfies WorkbookSnapshot };
  };
  const build = (today: string, more: readonly ExampleTask[] = []) => {
    const { reading: read, snapshot } = reading(today, more);
    const patch = planBuild({ reading: read, findings: [] }, snapshot, { tracking, keepsDay: true });
    const outcome = applyPatch(snapshot, patch);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflicts));
    const before = sheets;
    sheets = outcome.workbook.sheets;
    const undo = (): void => {
      const back = applyPatch({ ...snapshot, sheets }, outcome.inverse);
      if (!back.ok) throw new Error(JSON.stringify(back.conflicts));
      ({ sheets } = back.workbook);
      expect(sheets.map(snapshotContents)).toEqual(before.map(snapshotContents));
    };
    return { patch, undo };
  };
  const view = (name: string): SheetView => {
    const sheet = sheetByName(sheets, name);
    if (!sheet) throw new Error(name);
    return sheetView(sheet);
  };
  const set = (name: string, row: number, column: number, text: string): void => {
    const edit = new WorkbookEdit(sheets);
    edit.find(name)?.set({ row, column }, valueCell(text));
    sheets = edit.close();
  };
  return {
    build,
    told: (today: string) => {
      const { reading: read, snapshot } = reading(today);
      return runToEnd(planBuildInSlices({ reading: read, findings: [] }, snapshot, { tracking })).told;
    },
    points: () => readStore({ ...reading('2025-01-01').snapshot, sheets }).trend.points,
    /** Says of a task how it stands. */
    report: (content: string, status: string): void => {
      const standard = view('Bảng chuẩn');
      const rows = Array.from({ length: standard.bottom }, (_, row) => row);
      const header = rows.find((row) => standard.textAt(row, 0) === 'STT') ?? 0;
      const column = Array.from({ length: standard.right }, (_, at) => at).find(
        (at) => standard.textAt(header, at) === 'Tình trạng',
      );
      const row = rows.find((at) => standard.textAt(at, 1) === content);
      if (row === undefined || column === undefined) throw new Error(content);
      set('Bảng chuẩn', row, column, status);
    },
    set,
    view,
    /** All texts of the summary, by row. */
    page: (): readonly string[] => {
      const summary = view('Tổng hợp');
      return Array.from({ length: summary.bottom }, (_, row) =>
        Array.from({ length: 22 }, (__, column) => summary.textAt(row, column))
          .filter((text) => text !== '')
          .join(' | '),
      );
    },
    draftOf: (patch: ReturnType<typeof planBuild>) => {
      const put = patch.ops.find((op) => op.kind === 'put-sheet' && op.name === 'Tổng hợp');
      return put?.kind === 'put-sheet' ? put.after : undefined;
    },
  };
}

const wordsOf = (page: readonly string[]): string | undefined => page.find((row) => row.startsWith('So với'));

describe('the trend', () => {
  test('each build keeps how the work stands on its day, and the next tells what has changed', () => {
    const book = workbook();
    book.build('2025-03-02');
    expect(wordsOf(book.page())).toBeUndefined();
    book.report('Ban hành quy chế', 'Hoàn thành');
    book.report('Tập huấn nghiệp vụ', 'Đang thực hiện');
    const { patch } = book.build('2025-04-10');
    expect(book.points()).toEqual([
      { day: '2025-03-02', total: 4, done: 0, late: 1, begun: 0, waiting: 3 },
      { day: '2025-04-10', total: 4, done: 1, late: 1, begun: 1, waiting: 1 },
    ]);
    expect(wordsOf(book.page())).toBe('So với ngày 02/03/2025: hoàn thành 0 → 1 (0% → 25%), quá hạn 1 → 1.');
    const page = book.page();
    const at = page.findIndex((row) => row.startsWith('Diễn biến'));
    expect(page.slice(at, at + 6)).toEqual([
      'Diễn biến theo ngày cập nhật | 02/03 | 10/04',
      'Đã xong | 0 | 1',
      'Quá hạn | 1 | 1',
      'Đã bắt đầu, trong hạn | 0 | 1',
      'Chưa ghi bắt đầu | 3 | 1',
      'Tỷ lệ hoàn thành | 0 | 0.25',
    ]);
    const charts = book.draftOf(patch)?.charts.map(({ title }) => title);
    expect(charts).toContain('Số nhiệm vụ đã xong, quá hạn');
  });

  test('tells of more or fewer tasks, and of the year where there are two', () => {
    const book = workbook();
    book.build('2025-03-02');
    book.build('2026-01-10', [{ content: 'Việc thêm', end: '20/01/2026' }]);
    expect(wordsOf(book.page())).toContain('quá hạn 1 → 4, tổng số việc 4 → 5.');
    expect(book.page().find((row) => row.startsWith('Diễn biến'))).toBe(
      'Diễn biến theo ngày cập nhật | 02/03\n2025 | 10/01\n2026',
    );
  });

  test('what was kept stays as it was, the day of the page follows the sheets', () => {
    const book = workbook();
    book.build('2025-03-02');
    const draft = book.draftOf(book.build('2025-04-10').patch);
    const contents = (draft?.rows ?? []).flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell ? [{ row, column, kind: cell.content.kind }] : [])),
    );
    const top = (draft?.charts ?? []).find(({ title }) => title.includes('quá hạn'))?.categories.top ?? -1;
    const days = contents.filter(
      ({ row, column }) => row > top && row < top + 6 && column >= 10 && column < 12,
    );
    expect(days.filter(({ column }) => column === 10).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'value'),
    );
    expect(days.filter(({ column }) => column === 11).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 5 }, () => 'formula'),
    );
  });

  test('a second build of a day takes the place of the first, and has nothing to write where nothing changed', () => {
    const book = workbook();
    book.build('2025-03-02');
    book.report('Ban hành quy chế', 'Hoàn thành');
    book.build('2025-03-02');
    expect(book.points().map(({ day, done }) => [day, done])).toEqual([['2025-03-02', 1]]);
    expect(book.build('2025-03-02').patch.ops).toEqual([]);
  });

  test('a build of an earlier day is compared with the days before it alone', () => {
    const book = workbook();
    book.build('2025-03-02');
    book.build('2025-04-10');
    book.build('2025-03-20');
    expect(book.points().map(({ day }) => day)).toEqual(['2025-03-02', '2025-03-20', '2025-04-10']);
    expect(wordsOf(book.page())).toContain('So với ngày 02/03/2025');
    expect(book.page().find((row) => row.startsWith('Diễn biến'))).toContain('02/03 | 20/03');
  });

  test('undo takes the line back', () => {
    const book = workbook();
    book.build('2025-03-02');
    const { undo } = book.build('2025-04-10');
    undo();
    expect(book.points().map(({ day }) => day)).toEqual(['2025-03-02']);
  });

  test('before work begins there is none, but the day is kept', () => {
    const book = workbook();
    book.build('2024-12-01');
    book.build('2024-12-20');
    expect(wordsOf(book.page())).toBeUndefined();
    expect(book.points()).toHaveLength(2);
    book.build('2025-03-02');
    expect(wordsOf(book.page())).toContain('So với ngày 20/12/2024');
  });

  test('where progress is not followed nobody knows what is done, and nothing is kept', () => {
    const book = workbook(false);
    book.build('2025-03-02');
    book.build('2025-04-10');
    expect(book.points()).toEqual([]);
    expect(wordsOf(book.page())).toBeUndefined();
  });

  test('of many days the page shows the first, the last and some between', () => {
    const book = workbook();
    for (let day = 1; day <= 20; day++) book.build(`2025-03-${String(day).padStart(2, '0')}`);
    expect(book.points()).toHaveLength(20);
    const head = book.page().find((row) => row.startsWith('Diễn biến'));
    expect(head?.split(' | ').slice(1)).toHaveLength(6);
    expect(head).toMatch(/^Diễn biến theo ngày cập nhật \| 01\/03 .*19\/03 \| 20\/03$/u);
  });

  test('a line that somebody tore is told and kept, and the others count', () => {
    const book = workbook();
    book.build('2025-03-02');
    const store = book.view(STORE_SHEET);
    const row = Array.from({ length: store.bottom }, (_, at) => at).find(
      (at) => store.textAt(at, 0) === 'trend',
    );
    if (row === undefined) throw new Error('no line');
    book.set(STORE_SHEET, row, 2, '=HYPERLINK("x")');
    expect(book.told('2025-03-05').map(({ vi }) => vi)).toContainEqual(
      expect.stringContaining('có 1 dòng số liệu theo ngày không đọc được'),
    );
    book.build('2025-03-05');
    book.build('2025-03-09');
    expect(book.points().map(({ day }) => day)).toEqual(['2025-03-05', '2025-03-09']);
    const after = book.view(STORE_SHEET);
    const texts = Array.from({ length: after.bottom }, (_, at) => after.textAt(at, 2));
    expect(texts).toContain('=HYPERLINK("x")');
  });
});
