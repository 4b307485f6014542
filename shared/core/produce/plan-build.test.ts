import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { valueCell } from '../model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { draftSnapshot } from '../patch/draft-snapshot';
import type { SheetEdit } from '../patch/sheet-edit';
import { WorkbookEdit } from '../patch/workbook-edit';
import { exampleReading, type ExamplePlan, type ExampleTask } from './example-reading.fixture';
import { planBuild } from './plan-build';

const tasks: readonly ExampleTask[] = [
  { number: '1', content: 'Ban hành văn bản', lead: 'Văn phòng', end: 'Tháng 4/2025' },
  {
    number: '2',
    content: 'Tập huấn nghiệp vụ',
    lead: 'Phòng Nội vụ',
    start: 'Tháng 3/2025',
    end: 'Quý II/2025',
  },
  { number: '3', content: 'Báo cáo tổng kết', lead: 'Văn phòng', end: '15/12/2025' },
];

/** A workbook that is built, edited and built again. */
function workbook() {
  let state = new WorkbookEdit([]);
  const build = (plan: ExamplePlan, tracking = true) => {
    const sheets = state.close();
    const reading = exampleReading({ ...plan, sheets });
    const snapshot: WorkbookSnapshot = { ...reading.snapshot, sheets };
    const patch = planBuild({ reading, findings: [] }, snapshot, { tracking });
    const outcome = applyPatch(snapshot, patch);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflicts));
    state = new WorkbookEdit(outcome.workbook.sheets);
    return { patch, inverse: outcome.inverse };
  };
  const sheet = (): SheetEdit => {
    const found = state.find('Bảng chuẩn');
    if (!found) throw new Error('no sheet');
    return found;
  };
  const texts = (): readonly (readonly unknown[])[] => sheet().close().values;
  const rowOf = (content: string): number => texts().findIndex((row) => row[1] === content);
  return {
    build,
    sheet,
    texts,
    rowOf,
    names: () => state.sheets().map(({ name }) => name),
    add: (made: SheetSnapshot) => {
      state.put(made.name, { ...made, source: () => made });
    },
  };
}

const STATUS = 7;
const NOTE = 10;

describe('planBuild', () => {
  test('makes both sheets and keeps a record of them', () => {
    const book = workbook();
    const { patch } = book.build({ tasks });
    expect(book.names()).toEqual(['Bảng chuẩn', 'Tổng hợp', '_kehoach']);
    expect(patch.label.vi).toContain('Bảng chuẩn');
  });

  test('has nothing to do while plan and sheets are as they were', () => {
    const book = workbook();
    expect(book.build({ tasks }).patch.ops).not.toEqual([]);
    const { ops } = book.build({ tasks }).patch;
    expect(ops.filter((op) => op.kind === 'put-sheet' && op.name === 'Bảng chuẩn')).toEqual([]);
    expect(book.build({ tasks: tasks.slice(1) }).patch.ops).not.toEqual([]);
  });

  test('takes a free name beside a person’s own sheet', () => {
    const book = workbook();
    book.add(
      draftSnapshot({
        name: 'Bảng chuẩn',
        columnWidths: [],
        rows: [],
        styles: {},
        merges: [],
        validations: [],
        conditionalStyles: [],
        charts: [],
      }),
    );
    book.build({ tasks });
    expect(book.names()).toContain('Bảng chuẩn (2)');
  });

  test('building twice changes nothing', () => {
    const book = workbook();
    book.build({ tasks });
    const before = JSON.stringify(book.texts());
    book.build({ tasks });
    expect(JSON.stringify(book.texts())).toBe(before);
    expect(book.names()).toHaveLength(3);
  });

  test('carries entries over when tasks move', () => {
    const book = workbook();
    book.build({ tasks });
    const row = book.rowOf('Tập huấn nghiệp vụ');
    book.sheet().set({ row, column: STATUS }, valueCell('Đang thực hiện'));
    book.sheet().set({ row, column: NOTE }, valueCell('Chờ kinh phí'));
    book.build({ tasks: [{ content: 'Việc mới' }, ...[...tasks].reverse()] });
    const moved = book.rowOf('Tập huấn nghiệp vụ');
    expect(moved).not.toBe(row);
    expect(book.texts()[moved]?.slice(STATUS, NOTE + 1)).toEqual([
      'Đang thực hiện',
      null,
      null,
      'Chờ kinh phí',
    ]);
  });

  test('an edit stands while the source says what it said, and gives way in writing otherwise', () => {
    const book = workbook();
    book.build({ tasks });
    const row = book.rowOf('Báo cáo tổng kết');
    book.sheet().set({ row, column: 2 }, valueCell('Phòng Tài chính'));
    book.build({ tasks });
    expect(book.texts()[row]?.[2]).toBe('Phòng Tài chính');
    book.build({ tasks: tasks.map((task) => ({ ...task, lead: 'Phòng Tư pháp' })) });
    expect(book.texts()[row]?.[2]).toBe('Phòng Tư pháp');
    expect(JSON.stringify(book.texts())).toContain('nay bản nguồn ghi khác: Phòng Tài chính');
  });

  test('keeps the entries of a task that is gone from the source', () => {
    const book = workbook();
    book.build({ tasks });
    book.sheet().set({ row: book.rowOf('Báo cáo tổng kết'), column: NOTE }, valueCell('Đã gửi nháp'));
    book.build({ tasks: tasks.slice(0, 2) });
    const kept = book.texts().find((row) => row.includes('Đã gửi nháp'));
    expect(kept).toContain('Báo cáo tổng kết');
  });

  test('reads a deadline that a person wrote', () => {
    const book = workbook();
    book.build({ tasks });
    const row = book.rowOf('Ban hành văn bản');
    book.sheet().set({ row, column: 5 }, valueCell('trước ngày 01/3/2025'));
    const { patch } = book.build({ tasks });
    const [standard] = patch.ops;
    const cells = standard?.kind === 'put-sheet' ? (standard.after?.rows[row]?.cells ?? []) : [];
    expect(cells.map((cell) => cell?.cached)).toContain('Quá hạn');
  });

  test('has nothing to write where the formulas read the deadline themselves', () => {
    const book = workbook();
    book.build({ tasks });
    book.sheet().set({ row: book.rowOf('Ban hành văn bản'), column: 5 }, valueCell('01/3/2025'));
    const { ops } = book.build({ tasks }).patch;
    expect(ops.filter((op) => op.kind === 'put-sheet' && op.name === 'Bảng chuẩn')).toEqual([]);
  });

  test('nothing that a person typed anywhere is lost', () => {
    const edits = fc.array(
      fc.record({
        row: fc.integer({ min: 0, max: 14 }),
        column: fc.integer({ min: 0, max: 24 }).filter((column) => column < 13 || column > 20),
        id: fc.integer({ min: 1000, max: 9999 }),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(edits, fc.boolean(), (typed, isShorter) => {
        const book = workbook();
        book.build({ tasks });
        const places = new Map(
          typed.map(({ row, column, id }) => [`${String(row)}/${String(column)}`, { row, column, id }]),
        );
        for (const { row, column, id } of places.values())
          book.sheet().set({ row, column }, valueCell(`ghi tay ${String(id)}`));
        // why: a sheet whose head was overwritten is a person's sheet now, and is left alone
        book.build({
          tasks: isShorter ? tasks.slice(1) : tasks.map((task) => ({ ...task, lead: 'Phòng Tư pháp' })),
        });
        const all = JSON.stringify(book.texts());
        for (const { id } of places.values()) expect(all).toContain(`ghi tay ${String(id)}`);
      }),
      { numRuns: 60 },
    );
  });

  test('can be taken back', () => {
    const book = workbook();
    const { inverse } = book.build({ tasks });
    expect(inverse.ops.filter((op) => op.kind === 'put-sheet' && op.after === null)).toHaveLength(3);
  });
});
