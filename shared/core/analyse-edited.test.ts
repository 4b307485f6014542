import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';

import type { Analysis } from './analyse';
import { analyse } from './analyse';
import { saidBy } from './analysis-said.fixture';
import type { CalendarDate } from './model/calendar-date';
import type { CellValue } from './model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';
import { noCommonTypo } from './rules/text/no-common-typo.rule';
import { noDuplicateTask } from './rules/content/no-duplicate-task.rule';
import { noSeveralLeads } from './rules/agencies/no-several-leads.rule';
import { noUnknownAgency } from './rules/agencies/no-unknown-agency.rule';
import { snapshotFromText } from './table/snapshot-from-text';

/** What people write and paste into cells, so that rules of every kind begin and cease to speak. */
const TEXTS: readonly CellValue[] = [
  '',
  null,
  ' ',
  'nt',
  '-nt-',
  'II',
  '7',
  'a)',
  '-',
  'Tổng cộng',
  'STT',
  'Nội dung công việc',
  'Thời gian bắt đầu',
  'CHỦ TỊCH',
  'Ghi chú: số liệu đến ngày 30/6',
  'CÔNG TÁC TUYÊN TRUYỀN',
  'Rà soát thủ tục theo Nghị định số 61/2018/NĐ-CP ngày 31/4/2018',
  'Căn cứ Luật Đất đai số 31/2024/QH15',
  'Tổ chức Hội thi cán bộ giỏi',
  'phổ biến, tuyên truyền và và niêm yết  công khai',
  'Niêm yết tại nhà văn hoá, số hóa hồ sơ',
  'Tuyên truyền trên địa bàn huyện',
  'Phòng Kinh tế; Công an phường',
  'Phòng Kinh tế',
  'Phong Kinh te',
  'Ban điều phối du lịch xanh',
  'Sở Nội vụ tỉnh Bắc Giang',
  'Quý III/2025',
  'Quý II/2026',
  'Tháng 13/2026',
  '31/02/2026',
  '02/9/2026',
  'Thường xuyên',
  'Năm 2026',
  '01 báo cáo',
  'Chuẩn hóa dữ liệu'.normalize('NFD'),
  'Rµ so¸t thñ tôc hµnh chÝnh',
  '=SUM(A1)',
  46_000,
  0.5,
  'KẾ HOẠCH năm 2027',
  'ỦY BAN NHÂN DÂN PHƯỜNG BẾN THÀNH',
];

/** Titles, sections, parts, marks that mean the cell above, a merge, formulas, dates and an own list of days off. */
const MADE = `ỦY BAN NHÂN DÂN XÃ BÌNH AN
Số:      /KH-UBND
KẾ HOẠCH
Cải cách hành chính năm 2026

Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;
I. MỤC TIÊU
UBND xã ban hành kế hoạch như sau, phòng Kinh tế báo cáo trước ngày 15/12/2026.
STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian bắt đầu|Thời gian hoàn thành|Dự kiến kết quả|Ghi chú
I|Cải cách thủ tục
1|Rà soát thủ tục theo Nghị định số 61/2018/NĐ-CP|Phòng Kinh tế|Công an xã; các khu phố|Quý I/2026|Quý II/2026|01 báo cáo|gấp
2|Số hóa hồ sơ lưu trữ|-nt-|Phòng Văn hoá - Xã hội|Tháng 3/2026|02/9/2026|Kho hồ sơ số|
|dùng chung trong toàn xã
3|Tập huấn kỹ năng số|Phòng Văn hoá - Xã hội|nt|Tháng 01/2026|31/12/2026|02 lớp|
a)|Lớp cho công chức|Văn phòng HĐND và UBND||Tháng 3/2026|Tháng 4/2026||
b)|Lớp cho người dân
|Tháng 02||||Tháng 02/2026
4|Tổng hợp, báo cáo kết quả||Công an xã|Tháng 11/2026||01 báo cáo|
5|Rà soát, cập nhật, công khai danh mục thủ tục hành chính tại trụ sở|Phòng Kinh tế|Công an xã|Quý I/2026|Quý IV/2026|01 báo cáo|
II|Công nghệ thông tin
1|Rà soát, cập nhật và công khai danh mục thủ tục hành chính tại trụ sở|Phòng Kinh tế|Công an xã|Quý I/2026|Quý IV/2026|01 báo cáo|
2|Tổ chức Hội thi tin học|Sở Nội vụ; Phòng Kinh tế|Phòng Kinh tế|Tháng 01/2026|Tháng 12/2026||

Nơi nhận:
TT|Nhiệm vụ|Chủ trì|Thời gian
1|Báo cáo quý|Văn phòng|Quý I
2|Báo cáo năm|Văn phòng|Quý IV`;

const made = (): WorkbookSnapshot => {
  const values: (readonly CellValue[])[] = MADE.split('\n').map((line) =>
    line.split('|').map((text) => (text === '' ? null : text)),
  );
  const sheet: SheetSnapshot = {
    id: 'plan',
    name: 'Kế hoạch',
    origin: { row: 0, column: 0 },
    values: values.map((cells, row) =>
      row === 11 ? [2, ...cells.slice(1, 4), 46082, ...cells.slice(5)] : cells,
    ),
    formulas: [{ row: 13, column: 0, formula: '=A12+1' }],
    displayed: [{ row: 11, column: 4, text: '01/03/2026', format: 'dd/mm/yyyy' }],
    merges: [{ top: 10, left: 2, bottom: 11, right: 2 }],
    hiddenRows: [12],
    legacyFonts: [{ row: 19, column: 1, font: '.VnTime' }],
  };
  const daysOff = { ...sheet, id: 'off', name: 'Ngày nghỉ', values: [['02/9/2026', 'lễ']] };
  const blank = { formulas: [], displayed: [], merges: [], hiddenRows: [], legacyFonts: [] };
  return {
    sheets: [sheet, { ...daysOff, ...blank }],
    today: '2026-03-02' as CalendarDate,
    dateSystem: 1900,
  };
};

const TABLES = join(__dirname, '..', '..', 'workbench', 'precision', 'tables');
const SAMPLE = join(__dirname, '..', '..', 'examples', 'ke-hoach-mau.txt');
const fromFile = (path: string): WorkbookSnapshot =>
  snapshotFromText(readFileSync(path, 'utf8'), { today: '2026-03-02' as CalendarDate });

/** The plans of the tests: one that has everything, the sample, and tables as offices write them. */
const PLANS: readonly WorkbookSnapshot[] = [
  made(),
  made(),
  made(),
  fromFile(SAMPLE),
  ...readdirSync(TABLES)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => fromFile(join(TABLES, name))),
];

/** The workbook anew, every part of it, as a host reads it: nothing is the very thing of before. */
const readAgain = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  JSON.parse(JSON.stringify(snapshot)) as WorkbookSnapshot;

interface Edit {
  readonly row: number;
  readonly column: number;
  /** What the cell shall say; a text that goes on with what it says, what another cell says. */
  readonly write: CellValue | { readonly more: string } | { readonly like: number };
}

const cellEdit: fc.Arbitrary<Edit> = fc.record({
  row: fc.nat({ max: 200 }),
  column: fc.nat({ max: 7 }),
  write: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(' (sửa)', '; Công an xã', ' hóa', '/2026', ' nt').map((more) => ({ more })),
    },
    { weight: 2, arbitrary: fc.nat({ max: 200 }).map((like) => ({ like })) },
  ),
});

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : String(value);

function edited(snapshot: WorkbookSnapshot, { row, column, write }: Edit): WorkbookSnapshot {
  const [first, ...others] = snapshot.sheets;
  if (!first) return snapshot;
  const { values } = first;
  const place = row % values.length;
  const cells = values[place] ?? [];
  const value =
    typeof write !== 'object' || write === null
      ? write
      : 'more' in write
        ? textOf(cells[column]) + write.more
        : (values[write.like % values.length]?.[column] ?? null);
  const changed = Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
    at === column ? value : (cells[at] ?? null),
  );
  // why: a host tells of a date what it shows
  const displayed = first.displayed.filter((one) => one.row !== place || one.column !== column);
  const shown = value === 46_000 ? [{ row: place, column, text: '09/12/2025', format: 'dd/mm/yyyy' }] : [];
  const sheet = {
    ...first,
    values: values.map((own, at) => (at === place ? changed : own)),
    displayed: [...displayed, ...shown],
    formulas: first.formulas.filter((one) => one.row !== place || one.column !== column),
  };
  return { ...snapshot, sheets: [sheet, ...others] };
}

const sameWithout = (again: Analysis, snapshot: WorkbookSnapshot): void => {
  expect(saidBy(again)).toBe(saidBy(analyse(readAgain(snapshot))));
};

afterEach(() => {
  jest.restoreAllMocks();
});

test('after edits of cells, one after the other and taken back, a check that goes on says what a first one says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLANS),
      fc.array(cellEdit, { minLength: 1, maxLength: 5 }),
      (plan, edits) => {
        const snapshots = edits.reduce(
          (all, edit) => [...all, edited(all[all.length - 1] ?? plan, edit)],
          [plan],
        );
        let again = analyse(readAgain(plan));
        // the edits, and back to the plan as it was, two by two
        for (const snapshot of [...snapshots.slice(1), ...[...snapshots].reverse().slice(1)]) {
          again = analyse(readAgain(snapshot), {}, again.reading);
          sameWithout(again, snapshot);
        }
      },
    ),
    { numRuns: 30 },
  );
}, 300_000);

test('several edits at once, too, and choices of the person between them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLANS),
      fc.array(fc.tuple(fc.array(cellEdit, { minLength: 1, maxLength: 8 }), fc.nat({ max: 5 })), {
        minLength: 1,
        maxLength: 3,
      }),
      (plan, steps) => {
        let snapshot = plan;
        let again = analyse(readAgain(plan));
        for (const [edits, choice] of steps) {
          snapshot = edits.reduce(edited, snapshot);
          if (choice === 0) snapshot = { ...snapshot, today: '2027-01-05' as CalendarDate };
          const sheet = snapshot.sheets[0]?.id ?? '';
          const options = choice === 1 ? { headers: [{ sheet, row: 3 }] } : {};
          again = analyse(readAgain(snapshot), options, again.reading);
          expect(saidBy(again)).toBe(saidBy(analyse(readAgain(snapshot), options)));
        }
      },
    ),
    { numRuns: 15 },
  );
}, 300_000);

describe('what is asked again after an edit', () => {
  const edit = (row: number, column: number, write: CellValue): WorkbookSnapshot =>
    readAgain(edited(made(), { row, column, write }));

  test('of cells and tasks only the edited one, of the plan only what read something of it', () => {
    const first = analyse(made());
    const cells = jest.spyOn(noCommonTypo, 'check');
    const tasks = jest.spyOn(noSeveralLeads, 'check');
    const names = jest.spyOn(noUnknownAgency, 'check');
    const contents = jest.spyOn(noDuplicateTask, 'check');
    const again = analyse(edit(10, 1, 'Rà soát thủ tục, lòng ghép tập huấn'), {}, first.reading);
    expect(new Set(cells.mock.calls.map(([{ at }]) => at.row))).toEqual(new Set([10]));
    expect(tasks).toHaveBeenCalledTimes(1);
    expect(names).not.toHaveBeenCalled();
    expect(contents).toHaveBeenCalledTimes(1);
    expect(again.findings.some(({ rule }) => rule === noCommonTypo.id)).toBe(true);
    const tables = again.reading.sheets[0]?.tables ?? [];
    const kept = tables.flatMap(({ tasks: now }, table) =>
      now.filter((task, at) => task === first.reading.sheets[0]?.tables[table]?.tasks[at]),
    );
    expect(kept).toHaveLength(tables.flatMap(({ tasks: now }) => now).length - 1);
  });

  test('all of it, when a rule throws: what it said before does not stand beside the fault', () => {
    const first = analyse(made());
    const check = noCommonTypo.check.bind(noCommonTypo);
    jest.spyOn(noCommonTypo, 'check').mockImplementation((subject, ...rest) => {
      if (subject.text.includes('hỏng')) throw new Error('hỏng');
      return check(subject, ...rest);
    });
    const snapshot = edit(10, 1, 'hỏng, lòng ghép tập huấn');
    const broken = analyse(snapshot, {}, first.reading);
    expect(broken.faults).toHaveLength(1);
    sameWithout(broken, snapshot);
    sameWithout(analyse(made(), {}, broken.reading), made());
  });
});
