import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draftSnapshot } from '../../patch/draft-snapshot';
import { sheetView } from '../../model/sheet-view';
import { exampleReading, type ExamplePlan, type ExampleTask } from '../example-reading.fixture';
import { textHeight } from '../sheet/row-height';
import { CELL_INDENT } from './standard-heights';
import { BODY_SIZE } from './standard-styles';
import { buildStandardTable, type StandardTable } from './standard-table';

const build = (plan: ExamplePlan, tracking = false): StandardTable =>
  buildStandardTable(exampleReading(plan), { tracking, sheetName: 'Bảng chuẩn' });

const valueAt = ({ draft }: StandardTable, row: number, column: number): unknown => {
  const content = draft.rows[row]?.cells[column]?.content;
  return content?.kind === 'value' ? content.value : content?.formula;
};

const shownRow = (table: StandardTable, row: number): readonly unknown[] =>
  Array.from({ length: table.layout.columns.visible }, (_, column) => valueAt(table, row, column));

const plan: ExamplePlan = {
  sections: [
    ['I', 'Công tác chỉ đạo'],
    ['III', 'Công tác tuyên truyền'],
  ],
  tasks: [
    {
      section: 0,
      number: '1',
      content: 'Ban hành văn bản',
      lead: 'VP',
      end: 'Tháng 1/2025',
      extras: { 'Kinh phí': 'Có' },
    },
    { section: 0, number: '4', content: 'Họp giao ban', lead: 'Phòng Nội vụ', end: 'Hằng quý' },
    {
      section: 1,
      number: '1',
      content: '=1+1',
      lead: 'VP; Phòng Nội vụ',
      coordinators: 'VP',
      end: 'trước ngày 20/6/2025',
    },
  ],
  agencies: { VP: { kind: 'alias', id: 'vp', name: 'Văn phòng' } },
};

describe('buildStandardTable', () => {
  test('keeps the plan’s numbers and writes canonical names and periods', () => {
    const table = build(plan);
    const { firstRow } = table.layout;
    expect(shownRow(table, firstRow).slice(0, 2)).toEqual(['I', 'Công tác chỉ đạo']);
    expect(shownRow(table, firstRow + 1)).toEqual([
      1,
      'Ban hành văn bản',
      'Văn phòng',
      null,
      'Tháng 01/2025',
      null,
      'Có',
    ]);
    expect(valueAt(table, firstRow + 2, 0)).toBe(4);
    expect(shownRow(table, firstRow + 3).slice(0, 2)).toEqual(['III', 'Công tác tuyên truyền']);
    expect(valueAt(table, firstRow + 4, 2)).toBe('Văn phòng; Phòng Nội vụ');
    expect(table.tasks.map(({ label }) => label)).toEqual(['I.1', 'I.4', 'III.1']);
  });

  test('keeps text as text', () => {
    const table = build(plan);
    expect(table.draft.rows[table.layout.firstRow + 4]?.cells[1]?.content).toEqual({
      kind: 'value',
      value: '=1+1',
    });
  });

  test('is printed on A4 landscape with the header row on each page', () => {
    const { draft, layout } = build(plan);
    expect(draft.print).toMatchObject({
      orientation: 'landscape',
      repeatRows: { first: layout.headerRow, last: layout.headerRow },
      margins: { left: 30, top: 20 },
      pageNumbers: true,
    });
    expect(draft.frozenRows).toBe(layout.headerRow + 1);
    expect(draft.styles['text']).toMatchObject({ fontName: 'Times New Roman', wrap: true, border: true });
  });

  test('leaves out a column of beginnings without any, and says so', () => {
    const headers = ({ layout: { columns } }: StandardTable) =>
      columns.all.slice(0, columns.printed).map(({ header }) => header);
    const table = build(plan);
    expect(headers(table)).not.toContain('Thời gian bắt đầu');
    expect(table.told[0]?.vi).toContain('không có cột “Thời gian bắt đầu”');
    const begun = build({ tasks: [{ content: 'Việc', start: 'Tháng 02/2025', end: 'Tháng 4/2025' }] });
    expect(headers(begun)).toContain('Thời gian bắt đầu');
    expect(begun.told).toEqual([]);
  });

  test('prints the plan’s own columns alone, whatever follows the work', () => {
    const [plain, followed] = [build(plan), build(plan, true)];
    expect(followed.draft.print?.area?.right).toBe(plain.draft.print?.area?.right);
    expect(followed.draft.columnWidths.slice(0, 7)).toEqual(plain.draft.columnWidths.slice(0, 7));
    expect(followed.layout.columns.visible).toBeGreaterThan(followed.layout.columns.printed);
    expect(plain.draft.print?.area?.top).toBe(1);
  });

  test('takes the day from its first row, which a person may change', () => {
    const first = build(plan, true);
    expect(first.draft.rows[0]?.cells[2]).toMatchObject({ content: { formula: '=TODAY()' }, cached: 45726 });
    const asked = buildStandardTable(exampleReading({ ...plan, today: '2025-07-01' }), {
      tracking: true,
      keepsDay: true,
      sheetName: 'Bảng chuẩn',
    });
    expect(asked.draft.rows[0]?.cells[2]?.content).toEqual({ kind: 'value', value: 45839 });
    const snapshot = draftSnapshot(asked.draft);
    const later = buildStandardTable(exampleReading(plan), {
      tracking: true,
      sheetName: 'Bảng chuẩn',
      previous: sheetView(snapshot),
    });
    expect(later.day).toBe('2025-07-01');
    expect(later.draft.rows[0]?.cells[2]?.content).toEqual({ kind: 'value', value: 45839 });
    expect(later.tasks.map(({ assessment }) => assessment)).toEqual(['Quá hạn', 'Thường xuyên', 'Quá hạn']);
  });

  test('carries dates and kinds in hidden columns', () => {
    const { draft, layout, tasks } = build(plan);
    const at = (id: 'from' | 'to' | 'kind' | 'trace') => layout.columns.at(id);
    const [from, to, kind, trace] = [at('from'), at('to'), at('kind'), at('trace')];
    expect(draft.hiddenColumns).toEqual({ first: layout.columns.visible, last: trace });
    const last = draft.rows[tasks[2]?.row ?? 0]?.cells ?? [];
    expect([last[from], last[to], last[kind]].map((cell) => cell?.cached)).toEqual([45827, 45827, 'Có hạn']);
    expect(draft.rows[tasks[1]?.row ?? 0]?.cells[kind]?.cached).toBe('Thường xuyên');
  });

  test('tells how each task stands when progress is followed', () => {
    const rows: readonly ExampleTask[] = [
      { content: 'Việc một', end: '01/3/2025' },
      { content: 'Việc hai', end: '20/3/2025' },
      { content: 'Việc ba', end: 'Quý IV/2025' },
      { content: 'Việc bốn', end: 'Thường xuyên' },
      { content: 'Việc năm', end: '01/3/2025', status: 'Hoàn thành', completed: '05/3/2025' },
      { content: 'Việc sáu', end: '01/3/2025', progress: '100%' },
    ];
    const table = build({ tasks: rows, tracked: true, today: '2025-03-10' });
    expect(table.tasks.map(({ assessment, overdue }) => [assessment, overdue])).toEqual([
      ['Quá hạn', 9],
      ['Sắp đến hạn', null],
      ['Trong hạn', null],
      ['Thường xuyên', null],
      ['Hoàn thành quá hạn', 4],
      ['Hoàn thành', null],
    ]);
    const assessment = table.layout.columns.find('assessment') ?? 0;
    const cell = table.draft.rows[table.tasks[0]?.row ?? 0]?.cells[assessment];
    expect(cell?.content.kind).toBe('formula');
    expect(cell?.cached).toBe('Quá hạn');
    expect(table.draft.validations[0]?.list).toContain('Đang thực hiện');
  });

  test('shows a text that is higher than any row may be in merged rows', () => {
    const table = build({
      tasks: [{ content: 'tuyên truyền sâu rộng '.repeat(600) }, { content: 'Việc sau' }],
    });
    const [first, second] = table.tasks;
    const span = (second?.row ?? 0) - (first?.row ?? 0);
    expect(span).toBeGreaterThan(2);
    expect(table.draft.rows.every(({ height = 0 }) => height <= 409)).toBe(true);
    expect(table.draft.merges).toContainEqual({
      top: first?.row,
      left: 1,
      bottom: (second?.row ?? 0) - 1,
      right: 1,
    });
  });

  test('builds a table of nothing', () => {
    const table = build({ tasks: [] });
    expect(table.tasks).toEqual([]);
    expect(table.layout.lastRow).toBeGreaterThanOrEqual(table.layout.firstRow);
  });
});

describe('nothing is lost', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '"', '=', '1', '-'), maxLength: 30 });
  const task = fc.record({
    section: fc.constantFrom(null, 0, 1),
    content: text,
    lead: text,
    coordinators: text,
    end: text,
    result: text,
    extras: fc.record({ 'Kinh phí': text }),
  });

  test('every source text stands in the table', () => {
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 6 }), (tasks) => {
        const table = build({ ...plan, tasks });
        const all = table.draft.rows
          .flatMap(({ cells }) => cells.map((cell) => cell?.content))
          .map((content) => (content?.kind === 'value' ? String(content.value ?? '') : ''));
        const texts = tasks.flatMap((row) => [
          row.content,
          row.lead,
          row.coordinators,
          row.end,
          row.result,
          row.extras['Kinh phí'],
        ]);
        for (const written of texts) expect(all).toContain(written.trim());
      }),
      { numRuns: 50 },
    );
  });
});

describe('the widths of an earlier build', () => {
  const content =
    'Rà soát, công khai thủ tục hành chính, tập huấn cho công chức bộ phận một cửa các xã, phường';
  const long: ExamplePlan = { tasks: [{ content, lead: 'Phòng Nội vụ', end: 'Tháng 1/2025' }] };
  const first = build(long);
  const refresh = (columnWidths?: readonly (number | null)[]): StandardTable => {
    const sheet = draftSnapshot(first.draft);
    const previous = sheetView(columnWidths === undefined ? sheet : { ...sheet, columnWidths });
    return buildStandardTable(exampleReading(long), { tracking: false, sheetName: 'Bảng chuẩn', previous });
  };
  const heightOf = ({ draft, layout }: StandardTable): number => draft.rows[layout.firstRow]?.height ?? 0;

  test('stay, and the rows are as high as they need', () => {
    const narrow = refresh([...first.draft.columnWidths.slice(0, 1), 15]);
    expect(narrow.draft.columnWidths[1]).toBe(15);
    expect(heightOf(narrow)).toBe(
      textHeight(content, { columnWidth: 15 - CELL_INDENT, fontSize: BODY_SIZE }),
    );
    expect(heightOf(narrow)).toBeGreaterThan(heightOf(first));
    const wide = refresh([null, 120]);
    expect(wide.draft.columnWidths[1]).toBe(120);
    expect(wide.draft.columnWidths[0]).toBe(first.draft.columnWidths[0]);
    expect(heightOf(wide)).toBeLessThan(heightOf(narrow));
  });

  test('are worked out anew where the host tells none', () => {
    expect(refresh().draft.columnWidths).toEqual(first.draft.columnWidths);
  });
});
