import type { CalendarDate } from './model/calendar-date';
import type { CellValue } from './model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';

/** What people write and paste into cells, so that rules of every kind begin and cease to speak. */
export const TEXTS: readonly CellValue[] = [
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

export const made = (): WorkbookSnapshot => {
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

/** The workbook anew, every part of it, as a host reads it: nothing is the very thing of before. */
export const readAgain = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  JSON.parse(JSON.stringify(snapshot)) as WorkbookSnapshot;

/** An edit of a cell of the first sheet. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  /** What the cell shall say; a text that goes on with what it says, what another cell says. */
  readonly write: CellValue | { readonly more: string } | { readonly like: number };
}

const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : String(value);

export function edited(snapshot: WorkbookSnapshot, { row, column, write }: Edit): WorkbookSnapshot {
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
