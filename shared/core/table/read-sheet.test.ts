import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import type { PlanTable, RowKind } from '../model/plan';
import { formatRange } from '../model/range';
import type { SheetSnapshot } from '../model/snapshot';
import { readPlan } from '../read-plan';
import { snapshotFromText } from './snapshot-from-text';

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả';

function tablesOf(lines: readonly string[], change: Partial<SheetSnapshot> = {}): readonly PlanTable[] {
  const snapshot = snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate });
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, ...change }));
  return readPlan({ ...snapshot, sheets }).sheets[0]?.tables ?? [];
}

const onlyTable = (lines: readonly string[], change: Partial<SheetSnapshot> = {}): PlanTable => {
  const [table] = tablesOf(lines, change);
  if (!table) throw new Error('no table found');
  return table;
};

const kindsOf = ({ rows }: PlanTable): readonly RowKind[] => rows.map(({ kind }) => kind);

/** Title lines, two sections, a header repeated by two page breaks, a torn task, prose after a blank row. */
const TORN = [
  'KẾ HOẠCH',
  'Công tác mẫu năm 2026',
  '',
  HEADER,
  'I. Nhóm việc trong cơ quan\t\t\t\t\t',
  '1\tViệc số 1\tVăn phòng\tCông an xã\tTháng 3/2026\t01 báo cáo',
  'II. Nhóm việc với người dân\t\t\t\t\t',
  '1\tViệc số 2 về thủ tục trong\tCông an xã\tVăn phòng\tTháng 4/2026\t01 báo cáo',
  '',
  HEADER,
  '\tlĩnh vực hộ tịch\t\t\t\t',
  '2\tViệc số 3\tTrạm Y tế\tVăn phòng\tTháng 5/2026\t01 báo cáo',
  '',
  'C. KINH PHÍ THỰC HIỆN',
  '',
  'Bố trí trong dự toán.',
];

describe('readSheet', () => {
  test('reads a table torn by page breaks', () => {
    const table = onlyTable(TORN);
    expect(kindsOf(table)).toEqual([
      ...['header', 'section', 'task', 'section', 'task', 'blank', 'repeated-header', 'torn', 'task'],
    ]);
    expect(formatRange(table.range)).toBe('A4:F12');
    expect(table.sections.map(({ numeral }) => numeral)).toEqual(['I', 'II']);
    expect(table.tasks.map(({ section }) => section)).toEqual([0, 1, 1]);
    expect(table.tasks[1]?.content.text).toBe('Việc số 2 về thủ tục trong lĩnh vực hộ tịch');
    expect(table.tasks[1]?.rows).toEqual([7, 10]);
  });

  test('reads the same from decomposed letters, with hidden rows, and wherever the table stands', () => {
    const plain = kindsOf(onlyTable(TORN));
    expect(kindsOf(onlyTable(TORN.map((line) => line.normalize('NFD'))))).toEqual(plain);
    expect(kindsOf(onlyTable(TORN, { hiddenRows: [5, 7] }))).toEqual(plain);
    const shifted = onlyTable(TORN, { origin: { row: 20, column: 3 } });
    expect(kindsOf(shifted)).toEqual(plain);
    expect(formatRange(shifted.range)).toBe('D24:I32');
  });

  test('names a single time column under start and end, and gives both its period', () => {
    const { mapping, tasks } = onlyTable(TORN);
    expect(mapping.singleTime).toBe(true);
    expect(mapping.columns).toMatchObject({ start: 4, end: 4 });
    expect(tasks[0]?.start).toEqual(tasks[0]?.end);
    expect(tasks[0]?.end.period).toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
  });

  test('every field of a task tells the cells it was read from, those without a role too', () => {
    const [task] = onlyTable([
      'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian\tKinh phí\tGhi chú',
      '1\tRà soát hồ sơ\tVăn phòng\tQuý I/2026\t20 triệu\tĐợt một',
    ]).tasks;
    const { number, content, lead, end } = task ?? {};
    const cells = [number, content, lead, end, ...(task?.extras ?? [])].map((field) => field?.cells);
    expect(cells).toEqual([0, 1, 2, 3, 4, 5].map((column) => [{ row: 1, column }]));
  });

  test('reads a header of two rows and the line of column numbers', () => {
    const table = onlyTable([
      'TT\tNhiệm vụ\tChủ trì\tThời gian\t\tSản phẩm',
      '\t\t\tBắt đầu\tHoàn thành\t',
      '(1)\t(2)\t(3)\t(4)\t(5)\t(6)',
      '1\tViệc số 1\tVăn phòng\tTháng 3/2026\tTháng 4/2026\t01 báo cáo',
    ]);
    expect(kindsOf(table)).toEqual(['header', 'header', 'column-numbers', 'task']);
    expect(table.mapping.columns).toEqual({ number: 0, content: 1, lead: 2, start: 3, end: 4, result: 5 });
  });

  test('joins a second milestone to the task above', () => {
    const table = onlyTable([
      HEADER,
      '1\tViệc số 1\tBộ Y tế\tcác bộ\tTháng 5/2026\t01 báo cáo',
      '\t\tBộ Y tế\tcác bộ\tTháng 11/2026\t01 báo cáo',
      '2\tViệc số 2\tBộ Y tế\tcác bộ\tTháng 8/2026\t01 báo cáo',
    ]);
    expect(kindsOf(table)).toEqual(['header', 'task', 'continuation', 'task']);
    expect(table.tasks[0]?.end.period.kind).toBe('several');
    expect(table.tasks[0]?.lead.mentions).toHaveLength(1);
  });

  test.each([
    ['a numeral in its own cell', 'I\tNhóm một\t\t\t\t'],
    ['no numeral', 'Nhóm một\t\t\t\t\t'],
    ['a title repeated in each cell', Array.from({ length: 6 }, () => 'A. Nhóm một').join('\t')],
    ['a nested numeral', 'III.1.1. Nhóm một\t\t\t\t\t'],
  ])('knows a section by %s', (_form, line) => {
    const table = onlyTable([HEADER, line, '1\tViệc số 1\tVăn phòng\tCông an\tTháng 3/2026\t01 báo cáo']);
    expect(kindsOf(table)).toEqual(['header', 'section', 'task']);
    expect(table.sections[0]?.title).toBe('Nhóm một');
  });

  test('takes rows without numbers or contents for tasks where the whole table is so', () => {
    const lines = [HEADER, '\t\tVăn phòng\t\t\t', '\t\tCông an xã\tVăn phòng\t\t'];
    expect(onlyTable(lines).tasks).toHaveLength(2);
    expect(onlyTable([HEADER, 'I.1\t\tVăn phòng\tCông an\tThường xuyên\t']).tasks).toHaveLength(1);
  });

  test('decides a doubtful header by what stands below', () => {
    const lines = (unit: string, progress: string): readonly string[] => [
      'STT\tTên nhiệm vụ\tĐơn vị\tThời hạn\tTiến độ',
      `1\tViệc số 1\t${unit}\t31/10/2026\t${progress}`,
    ];
    const { columns } = onlyTable(lines('Sở Tài chính', 'Đã hoàn thành')).mapping;
    expect(columns).toMatchObject({ lead: 2, end: 3, status: 4 });
    expect(onlyTable(lines('%', 'Chưa thực hiện')).mapping.columns.lead).toBeUndefined();
  });

  test('reads several tables on one sheet', () => {
    const other = 'TT\tTên văn bản\tĐơn vị thực hiện\tĐơn vị phối hợp\tThời hạn\tGhi chú';
    const task = '1\tViệc số 1\tVăn phòng\tCông an xã\tTháng 3/2026\t01 báo cáo';
    expect(tablesOf([HEADER, task, '', 'Phụ lục 2', '', other, task])).toHaveLength(2);
  });
});
