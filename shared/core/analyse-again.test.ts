import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';

import type { Analysis } from './analyse';
import { analyse } from './analyse';
import { saidBy } from './analysis-said.fixture';
import type { CalendarDate } from './model/calendar-date';
import type { CellValue } from './model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';
import { noDuplicateTask } from './rules/content/no-duplicate-task.rule';

const PLAN = `ỦY BAN NHÂN DÂN PHƯỜNG AN HÒA
KẾ HOẠCH
Cải cách hành chính năm 2026

STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả
I|Cải cách thủ tục
1|Rà soát thủ tục theo Nghị định số 61/2018/NĐ-CP|Phòng Kinh tế|Công an phường; các khu phố|Quý II/2026|01 báo cáo
2|Số hóa hồ sơ lưu trữ|Văn phòng HĐND và UBND|Phòng Văn hoá - Xã hội|02/9/2026|Kho hồ sơ số
3|Tập huấn kỹ năng số|Phòng Văn hoá - Xã hội|UBND các xã|31/02/2026|02 lớp
4|Tổng hợp, báo cáo kết quả||Công an phường|Thường xuyên|`;

/** What people write and paste into cells, so that rules of every kind begin and cease to speak. */
const TEXTS = [
  '',
  ' ',
  'Rà soát thủ tục theo Nghị định số 61/2018/NĐ-CP',
  'Tuyên truyền và và phổ biến',
  'Niêm yết  công khai',
  'Phòng Kinh tế, Công an phường',
  'Phong Kinh te',
  'Ban điều phối du lịch xanh',
  'nt',
  'Quý III/2025',
  'Tháng 13/2026',
  'trước 15/6',
  'Chuẩn hóa dữ liệu'.normalize('NFD'),
  '=SUM(A1)',
  'II',
  '7',
  'STT',
  'Thời gian bắt đầu',
  'CHỦ TỊCH',
] as const;

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  id: name,
  name,
  origin: { row: 0, column: 0 },
  values: rows,
  formulas: [],
  displayed: [],
  merges: [],
  hiddenRows: [],
});

const STORE = '_kehoach';
const START: WorkbookSnapshot = {
  sheets: [
    sheetOf(
      'Kế hoạch',
      PLAN.split('\n').map((line) => line.split('|')),
    ),
    sheetOf('Ghi chú', [['Họp giao ban'], ['Số', 'Việc']]),
    sheetOf('Bảng chuẩn', [['BẢNG CHUẨN'], ['1', 'Rà soát thủ tục']]),
    sheetOf('Danh mục đơn vị', [['Tên trong kế hoạch', 'Quyết định', 'Tên chuẩn', 'Ghi chú']]),
    sheetOf(STORE, [['Thiết lập'], ['sheet', 'Bảng chuẩn']]),
  ],
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
};

type Rows = readonly (readonly CellValue[])[];
type Edit = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

/** The workbook anew, every part of it, as a host reads it: nothing is the very thing of before. */
const readAgain = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  JSON.parse(JSON.stringify(snapshot)) as WorkbookSnapshot;

const onSheet =
  (name: string, change: (rows: Rows) => Rows): Edit =>
  (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, values: change(sheet.values) } : sheet,
    ),
  });

const setCell = (rows: Rows, row: number, column: number, value: CellValue): Rows =>
  rows.map((cells, at) =>
    at === row % rows.length
      ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) =>
          index === column ? value : (cells[index] ?? null),
        )
      : cells,
  );

const nat = fc.nat({ max: 11 });
const text = fc.constantFrom(...TEXTS);
/** Edits of what is read, and of what is not. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(nat, fc.nat({ max: 5 }), text).map(cellEdit('Kế hoạch')) },
  { weight: 1, arbitrary: fc.tuple(nat, fc.nat({ max: 1 }), text).map(cellEdit('Ghi chú')) },
  { weight: 3, arbitrary: fc.tuple(nat, fc.nat({ max: 1 }), text).map(cellEdit('Bảng chuẩn')) },
  {
    weight: 2,
    arbitrary: nat.map((at) =>
      onSheet('Kế hoạch', (rows) => [...rows.slice(0, at), rows[at] ?? [], ...rows.slice(at)]),
    ),
  },
  {
    weight: 2,
    arbitrary: nat.map((at) => onSheet('Kế hoạch', (rows) => rows.filter((_, index) => index !== at))),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(nat, nat).map(([from, to]) =>
      onSheet('Kế hoạch', (rows) => {
        const rest = rows.filter((_, index) => index !== from);
        return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        ['setting', 'columns', '5 - Kế hoạch'],
        ['setting', 'tracking', 'yes'],
        ['sheet', 'Ghi chú'],
        ['profile', '{"version":1,"rules":{"require-lead-agency":{"level":"off"}}}'],
      )
      .map((row) => onSheet(STORE, (rows) => [...rows, row])),
  },
  {
    weight: 1,
    arbitrary: text.map((written) =>
      onSheet('Danh mục đơn vị', (rows) => [...rows, [written, 'Cùng một đơn vị', 'Phòng Kinh tế']]),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2026-03-02', '2026-12-31')
      .map((today) => (snapshot: WorkbookSnapshot) => ({ ...snapshot, today: today as CalendarDate })),
  },
);

function cellEdit(sheet: string) {
  return ([row, column, value]: readonly [number, number, string]): Edit =>
    onSheet(sheet, (rows) => setCell(rows, row, column, value));
}

/** Sets the first finding of the sheet aside, as a person does. */
const ignoreFirst = (snapshot: WorkbookSnapshot, { findings }: Analysis): WorkbookSnapshot => {
  const [first] = findings;
  return first
    ? onSheet(STORE, (rows) => [...rows, ['ignore', first.rule, first.fingerprint, 'đã rõ']])(snapshot)
    : snapshot;
};

/** The core as it is when a program starts: it remembers nothing of any plan. */
function freshCore(): typeof analyse {
  let fresh: typeof analyse | undefined;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- only a required module is made anew
    fresh = (require('./analyse') as { analyse: typeof analyse }).analyse;
  });
  if (!fresh) throw new Error('not loaded');
  return fresh;
}

test('after any edits a check that goes on from the one before says what a first check says', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean(), (edits, ignores) => {
      let snapshot = START;
      let again = analyse(readAgain(snapshot));
      for (const change of edits) {
        snapshot = change(snapshot);
        if (ignores) snapshot = ignoreFirst(snapshot, again);
        again = analyse(readAgain(snapshot), {}, again.reading);
        expect(again.reading.snapshot).toEqual(snapshot);
        expect(saidBy(again)).toBe(saidBy(analyse(readAgain(snapshot))));
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('nor does what the program remembers of other texts change a word', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 4, maxLength: 12 }), (edits) => {
      let snapshot = START;
      let again = analyse(readAgain(snapshot));
      for (const change of edits) {
        snapshot = change(snapshot);
        again = analyse(readAgain(snapshot), {}, again.reading);
      }
      expect(saidBy(again)).toBe(saidBy(freshCore()(readAgain(snapshot))));
    }),
    { numRuns: 6 },
  );
}, 120_000);

test('no rule is asked again where nothing that is read has changed', () => {
  const asked = jest.spyOn(noDuplicateTask, 'check');
  const first = analyse(START);
  expect(asked).toHaveBeenCalledTimes(1);
  const built = onSheet('Bảng chuẩn', (rows) => [...rows, ['2', 'Số hóa hồ sơ']])(START);
  const again = analyse(readAgain(ignoreFirst(built, first)), {}, first.reading);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(again.ignored).toHaveLength(1);
  expect(again.findings).toHaveLength(first.findings.length - 1);
  const edited = onSheet('Kế hoạch', (rows) => setCell(rows, 7, 1, 'Rà soát  hồ sơ'))(START);
  expect(analyse(readAgain(edited), {}, again.reading).findings).not.toHaveLength(again.findings.length);
  expect(asked).toHaveBeenCalledTimes(2);
});
