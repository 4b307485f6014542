import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { valueCell } from '../model/cell';
import type { WorkbookPatch } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { runToEnd } from '../work/slices';
import { mergePlans } from './merge-plans';

const TABLE = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n';
const plan = (place: string, task: string): string =>
  `ỦY BAN NHÂN DÂN\n${place.toUpperCase()}\nKẾ HOẠCH\nCải cách hành chính năm 2026 trên địa bàn ${place}\n${TABLE}1\t${task}\tPhòng Kinh tế\tTháng 1/2026\n`;
const workbook = (texts: Readonly<Record<string, string>>): WorkbookSnapshot => ({
  sheets: Object.entries(texts).flatMap(
    ([name, text]) => snapshotFromText(text, { today: '2026-03-02' as CalendarDate, name }).sheets,
  ),
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
});
const BOOK = workbook({
  'Bình An': plan('xã Bình An', 'Niêm yết thủ tục'),
  'Xã Tân Phú': `${TABLE}1\tTập huấn công chức\tPhòng Kinh tế\tQuý II/2026\n`,
  'Ghi chú': 'Họp ngày thứ hai.',
});

function applied(snapshot: WorkbookSnapshot, patch: WorkbookPatch) {
  const outcome = applyPatch(snapshot, patch);
  if (!outcome.ok) throw new Error('conflict');
  return outcome;
}
const merge = (snapshot: WorkbookSnapshot) => runToEnd(mergePlans(snapshot));
const texts = ({ sheets }: WorkbookSnapshot, name: string): readonly string[] =>
  (sheets.find((sheet) => sheet.name === name)?.values ?? []).map((row) =>
    row
      .slice(0, 8)
      .map((cell) => cell ?? '')
      .join('|'),
  );

describe('the plan sheets of a workbook', () => {
  const outcome = merge(BOOK);
  const { workbook: built } = applied(BOOK, outcome.patch);

  test('become one table, each task with the unit of its sheet', () => {
    expect(outcome).toMatchObject({
      isDone: true,
      title: { vi: 'Đã hợp nhất 2 trang kế hoạch, 2 nhiệm vụ' },
      shown: 'Tổng hợp đơn vị',
      remarks: [{ vi: 'Không có kế hoạch trong trang “Ghi chú” nên không gộp.' }],
    });
    expect(texts(built, 'Bảng hợp nhất').slice(2, 4)).toEqual([
      '1|UBND xã Bình An|1||Niêm yết thủ tục|Phòng Kinh tế||Tháng 1/2026',
      '2|Xã Tân Phú|1||Tập huấn công chức|Phòng Kinh tế||Quý II/2026',
    ]);
    const offices = texts(built, 'Tổng hợp cơ quan').filter((row) => row.includes('Phòng Kinh tế'));
    expect(offices.map((row) => row.split('|').slice(0, 7).join('|'))).toEqual([
      '1|Phòng Kinh tế|UBND xã Bình An|1|0|1|0',
      '2|Phòng Kinh tế|Xã Tân Phú|1|0|0|0',
    ]);
  });

  test('the sheets made are no plans, and made again nothing is left to write', () => {
    expect(readPlan(built).sheets.map(({ view }) => view.name)).toEqual(['Bình An', 'Xã Tân Phú', 'Ghi chú']);
    expect(merge(built).patch.ops).toEqual([]);
  });

  test('undo leaves the workbook as it was', () => {
    const { inverse } = applied(BOOK, outcome.patch);
    expect(applied(built, inverse).workbook.sheets.map(({ name }) => name)).toEqual(
      BOOK.sheets.map(({ name }) => name),
    );
  });

  test('what people wrote on the sheets stays when they are made again', () => {
    const table = built.sheets.find(({ name }) => name === 'Bảng hợp nhất')!;
    const at = { row: 2, column: 12 };
    const edit: WorkbookPatch = {
      version: 1,
      label: { vi: '', en: '' },
      ops: [{ kind: 'set-cell', sheet: table.id, at, before: valueCell(0), after: valueCell(1) }],
    };
    const edited = applied(built, edit).workbook;
    const plans = workbook({
      'Bình An': plan('xã Bình An', 'Niêm yết thủ tục'),
      'Xã Hòa Bình': plan('xã Hòa Bình', 'Báo cáo'),
    });
    const grown = { ...edited, sheets: [...edited.sheets, ...plans.sheets.slice(1)] };
    const again = applied(grown, merge(grown).patch).workbook;
    const rows = again.sheets.find(({ name }) => name === 'Bảng hợp nhất')!.values;
    expect(rows.slice(2, 5).map((row) => [row[1], row[12]])).toEqual([
      ['UBND xã Bình An', 1],
      ['UBND xã Hòa Bình', 0],
      ['Xã Tân Phú', 0],
    ]);
  });
});

test('one plan alone is nothing to consolidate', () => {
  const outcome = merge(workbook({ a: plan('xã Bình An', 'Niêm yết') }));
  expect(outcome).toMatchObject({ isDone: false, patch: { ops: [] } });
});

test('a person’s sheet of the name stays, and the figures count over the new one', () => {
  const own = { ...BOOK, sheets: [...BOOK.sheets, ...workbook({ 'Bảng hợp nhất': 'của tôi' }).sheets] };
  const { patch } = merge(own);
  const puts = patch.ops.flatMap((op) => (op.kind === 'put-sheet' ? [op] : []));
  const table = puts.find(({ name }) => name.startsWith('Bảng hợp nhất'))!;
  expect(table.name).not.toBe('Bảng hợp nhất');
  const formulas = JSON.stringify(puts.find(({ name }) => name === 'Tổng hợp đơn vị')?.after);
  expect(formulas).toContain(`'${table.name}'!`);
});
