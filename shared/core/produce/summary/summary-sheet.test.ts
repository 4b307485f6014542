import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../model/finding';
import type { SheetDraft } from '../../model/sheet-draft';
import { exampleReading, type ExamplePlan, type ExampleTask } from '../example-reading.fixture';
import { buildStandardTable } from '../standard/standard-table';
import { buildSummarySheet } from './summary-sheet';

const summary = (plan: ExamplePlan, tracking = false, findings: readonly Finding[] = []): SheetDraft => {
  const reading = exampleReading(plan);
  const standard = buildStandardTable(reading, { tracking, sheetName: 'Bảng chuẩn' });
  return buildSummarySheet(standard, reading, findings, { sheetName: 'Tổng hợp' });
};

/** What each cell of the page shows, by row, empty cells left out. */
const shown = ({ rows, print }: SheetDraft): readonly (readonly unknown[])[] =>
  rows.slice(0, (print?.area?.bottom ?? 0) + 1).map(({ cells }) =>
    cells
      .slice(0, (print?.area?.right ?? 0) + 1)
      .map((cell): unknown => (cell?.content.kind === 'value' ? cell.content.value : cell?.cached))
      .filter((value) => value !== null && value !== undefined && value !== ''),
  );

const figures = (draft: SheetDraft): Readonly<Record<string, unknown>> => {
  const rows = shown(draft);
  const at = rows.findIndex((row) => row.includes('Tổng số nhiệm vụ'));
  return Object.fromEntries(
    (rows[at] ?? []).map((caption, index) => [String(caption), rows[at - 1]?.[index]]),
  );
};

/** The rows of the list of tasks. */
const listed = (draft: SheetDraft): readonly (readonly unknown[])[] => {
  const rows = shown(draft);
  const heads = rows.flatMap((row, index) => (row[0] === 'Số' ? [index] : []));
  return heads.flatMap((head) => {
    const end = rows.findIndex((row, index) => index > head && row.length < 4);
    return rows.slice(head + 1, end < 0 ? rows.length : end);
  });
};

const tasks: readonly ExampleTask[] = [
  { section: 0, content: 'Việc một', lead: 'Văn phòng', coordinators: 'Phòng Tư pháp', end: '31/3/2025' },
  { section: 0, content: 'Việc hai', lead: 'Văn phòng; Phòng Nội vụ', end: 'Tháng 4/2025' },
  { section: 1, content: 'Việc ba', lead: 'Phòng Nội vụ', end: 'Thường xuyên' },
  { section: 1, content: 'Việc bốn', end: '' },
  { section: 1, content: 'Việc năm', lead: 'Công an phường', end: '01/02/2025' },
];
const sections = [
  ['I', 'Chỉ đạo'],
  ['II', 'Thực hiện'],
] as const;

describe('buildSummarySheet', () => {
  test('shows the key figures of the day, the late ones first', () => {
    expect(figures(summary({ tasks, sections, today: '2025-03-10' }))).toEqual({
      'Đã qua hạn ghi trong kế hoạch': 1,
      'Đến hạn 30 ngày tới': 1,
      'Tổng số nhiệm vụ': 5,
      'Cơ quan chủ trì': 3,
      'Thường xuyên, định kỳ': 1,
      'Chưa có hạn rõ': 1,
    });
    expect(figures(summary({ tasks, sections, today: '2025-03-10' }, true))).toMatchObject({
      'Quá hạn, chưa xong': 1,
      'Tỷ lệ hoàn thành': 0,
    });
  });

  test('is about the plan itself as long as nothing has begun', () => {
    expect(figures(summary({ tasks, sections, today: '2024-12-10' }))).toEqual({
      'Tổng số nhiệm vụ': 5,
      'Cơ quan chủ trì': 3,
      'Chưa có chủ trì': 1,
      'Nhiều chủ trì': 1,
      'Chưa có hạn rõ': 1,
      'Chưa ghi kết quả': 5,
    });
  });

  test('gives no formula the text format, which would turn it into text when the cell is edited', () => {
    for (const tracking of [false, true]) {
      const { rows, styles } = summary({ tasks, sections }, tracking);
      const asText = rows
        .flatMap(({ cells }) => cells)
        .filter((cell) => cell?.content.kind === 'formula' && styles[cell.style ?? '']?.numberFormat === '@');
      expect(asText).toEqual([]);
    }
  });

  test('counts agencies by what they do', () => {
    const rows = shown(summary({ tasks, sections, today: '2025-03-10' }));
    // why: led, past its deadline, due in thirty days, without a clear deadline, helped with
    expect(rows).toContainEqual(expect.arrayContaining(['Văn phòng', 2, 0, 1, 0, 0]));
    expect(rows.flat()).toContain('Cơ quan khác, chủ yếu phối hợp: Phòng Tư pháp');
  });

  test('every figure is a formula over the standard table', () => {
    const draft = summary({ tasks, sections });
    const formulas = draft.rows
      .flatMap(({ cells }) => cells)
      .flatMap((cell) => (cell?.content.kind === 'formula' ? [cell] : []));
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.every(({ cached }) => cached !== undefined)).toBe(true);
    const forbidden = /\b(?:LET|FILTER|UNIQUE|SORT|XLOOKUP|TEXTJOIN|IFS)\(/u;
    expect(
      formulas.filter(({ content }) => content.kind === 'formula' && forbidden.test(content.formula)),
    ).toEqual([]);
  });

  test('says of each task who leads it, when it is due and how it stands, in signs, words and days', () => {
    const rows = listed(summary({ tasks, sections, today: '2025-03-10' }, true));
    expect(rows.map((row) => [row[0], row[row.length - 1]])).toEqual([
      ['II.3', '▲ quá hạn 37 ngày'],
      ['I.1', '○ còn 21 ngày'],
      ['I.2', '○ còn 51 ngày'],
      ['II.1', '~ thường xuyên'],
      ['II.2', '? không ghi hạn'],
    ]);
  });

  test('shows a day that does not exist as a fault, not as work that goes on', () => {
    const rows = listed(summary({ tasks: [{ content: 'Việc', start: 'Tháng 01/2025', end: '31/6/2025' }] }));
    expect(rows.map((row) => row[row.length - 1])).toEqual(['! ngày sai']);
  });

  test('leads from each task to its row on the standard table', () => {
    const draft = summary({ tasks, sections });
    const links = draft.rows
      .flatMap(({ cells }) => cells)
      .flatMap((cell) =>
        cell?.content.kind === 'formula' && cell.style === 'link' ? [cell.content.formula] : [],
      );
    expect(links).toHaveLength(5);
    expect(links.every((formula) => formula.includes(`HYPERLINK("#'Bảng chuẩn'!B"&`))).toBe(true);
  });

  test('is one A4 page with two native charts', () => {
    const draft = summary({ tasks, sections });
    expect(draft.print).toMatchObject({ paper: 'A4', fitToWidth: true, fitToHeight: true });
    expect(draft.charts).toHaveLength(2);
  });

  test.each([0, 1, 10, 400])('stands with %i tasks', (count) => {
    const many = Array.from({ length: count }, (_, index) => ({
      content: `Việc ${String(index)}`,
      lead: `Đơn vị ${String(index % 30)}`,
      end: `Quý I/20${String(25 + (index % 4))}`,
    }));
    const draft = summary({ tasks: many, singleTime: true }, count === 10);
    expect(figures(draft)['Tổng số nhiệm vụ']).toBe(count);
    expect(listed(draft)).toHaveLength(Math.min(count, 300));
    expect(draft.print?.pageBreaks === undefined).toBe(count < 31);
  });

  test('says which tasks and agencies it has no room for, and leads to them', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      content: `Việc ${String(index)}`,
      lead: `Đơn vị ${String(index % 70)}`,
      end: '31/3/2025',
    }));
    const draft = summary({ tasks: many, singleTime: true }, true);
    const cells = draft.rows.flatMap((row) => row.cells).filter((cell) => cell?.style === 'leftOut');
    const texts = cells.map((cell) => String(cell?.cached ?? '')).filter((text) => text !== '');
    expect(texts).toEqual([
      expect.stringContaining('Bảng này có 60 cơ quan nhiều việc nhất khi lập; còn 10 cơ quan nữa'),
      expect.stringContaining('có 300 việc cần xem trước nhất; còn 100 việc nữa ở “Bảng chuẩn”'),
    ]);
    const formulas = cells.flatMap((cell) =>
      cell?.content.kind === 'formula' ? [cell.content.formula] : [],
    );
    expect(formulas.every((formula) => formula.includes(`HYPERLINK("#'Bảng chuẩn'!`))).toBe(true);
    expect(shown(draft).flat()).toContainEqual(expect.stringContaining('100 việc nữa ở “Bảng chuẩn”.'));
  });

  test('says nothing of the kind where all are there', () => {
    const draft = summary({ tasks, sections }, true);
    expect(draft.rows.flatMap((row) => row.cells).filter((cell) => cell?.style === 'leftOut')).toEqual([]);
  });
});
