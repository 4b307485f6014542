import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../model/finding';
import type { SheetDraft } from '../../model/sheet-draft';
import { allRules } from '../../rules';
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
  const at = rows.findIndex((row) => row[0] === 'Tổng số nhiệm vụ');
  return Object.fromEntries(
    (rows[at] ?? []).map((caption, index) => [String(caption), rows[at - 1]?.[index]]),
  );
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
  test('shows the key figures of the day', () => {
    expect(figures(summary({ tasks, sections, today: '2025-03-10' }))).toEqual({
      'Tổng số nhiệm vụ': 5,
      'Cơ quan chủ trì': 3,
      'Đến hạn trong quý này': 2,
      'Đến hạn trong 30 ngày tới': 1,
      'Đã qua thời hạn ghi trong kế hoạch': 1,
      'Thường xuyên, định kỳ': 1,
      'Chưa có hạn rõ ràng': 1,
      'Mục của kế hoạch': 2,
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
    const rows = shown(summary({ tasks, sections }));
    expect(rows).toContainEqual(expect.arrayContaining(['Văn phòng', 2, 1, 0]));
    expect(rows).toContainEqual(expect.arrayContaining(['Phòng Tư pháp', 0, 0, 1]));
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

  test('sorts the next deadlines, dates before open work', () => {
    const rows = shown(summary({ tasks, sections, today: '2025-03-10' }));
    const at = rows.findIndex((row) => row[0] === 'STT');
    expect(rows.slice(at + 1, at + 6).map(([label]) => label)).toEqual([
      'I.1',
      'I.2',
      'II.1',
      'II.2',
      'II.3',
    ]);
  });

  test('marks the month of the deadline and the months of work', () => {
    const draft = summary({ tasks: [{ content: 'Việc', start: 'Tháng 02/2025', end: 'Tháng 4/2025' }] });
    const row = shown(draft).find(([label]) => label === '1');
    expect(row?.slice(-3)).toEqual(['–', '–', '●']);
  });

  test('is one A4 page with two native charts', () => {
    const draft = summary({ tasks, sections });
    expect(draft.print).toMatchObject({ paper: 'A4', fitToWidth: true, fitToHeight: true });
    expect(draft.charts).toHaveLength(2);
  });

  const forLeader = (id: string): Pick<Finding, 'forLeader'> => {
    const topic = allRules.find((rule) => rule.id === id)?.meta.forLeader;
    return topic ? { forLeader: topic } : {};
  };

  test('tells the leader what has to be decided, in plain words', () => {
    const finding = (rule: string, row: number): Finding => ({
      rule,
      messageId: 'm',
      severity: 'error',
      message: { vi: '', en: '' },
      at: { sheet: 'nguon', range: { top: row, left: 2, bottom: row, right: 2 } },
      places: [{ sheet: 'nguon', range: { top: row, left: 2, bottom: row, right: 2 } }],
      related: [],
      fixes: [],
      ...forLeader(rule),
      fingerprint: rule,
    });
    const findings = [
      finding('no-residue', 1000),
      finding('require-deadline', 1030),
      finding('require-lead-agency', 1030),
    ];
    const texts = shown(summary({ tasks, sections }, false, findings))
      .flat()
      .filter((text) => typeof text === 'string');
    expect(texts).toContain('1 nhiệm vụ chưa có cơ quan chủ trì: cần giao rõ một cơ quan (II.2).');
    expect(texts.filter((text) => text.includes('(II.2).'))).toHaveLength(2);
  });

  test.each([0, 1, 10, 400])('stands with %i tasks', (count) => {
    const many = Array.from({ length: count }, (_, index) => ({
      content: `Việc ${String(index)}`,
      lead: `Đơn vị ${String(index % 30)}`,
      end: `Quý I/20${String(25 + (index % 4))}`,
    }));
    const draft = summary({ tasks: many, singleTime: true }, count === 10);
    expect(figures(draft)['Tổng số nhiệm vụ']).toBe(count);
    if (count === 400) expect(JSON.stringify(shown(draft))).toContain('và 23 cơ quan khác');
  });
});
