import type { CellValue } from './model/cell';
import type { CalendarDate } from './model/calendar-date';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';
import { EMPTY_SHEET } from './model/snapshot';
import type { ReadOptions } from './read-plan';

export type Cells = readonly (readonly [row: number, column: number, value: CellValue])[];
type More = Partial<Omit<SheetSnapshot, 'values'>>;

/** A sheet of lines whose cells stand apart by bars. */
const sheetOf = (text: string, more: More = {}): SheetSnapshot => ({
  ...EMPTY_SHEET,
  id: 'plan',
  name: 'Kế hoạch',
  values: text.split('\n').map((line) => line.split('|').map((cell) => (cell === '' ? null : cell))),
  ...more,
});

export const bookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
});

export const withCells = (sheet: SheetSnapshot, cells: Cells): SheetSnapshot => {
  const values = sheet.values.map((row) => [...row]);
  for (const [row, column, value] of cells) {
    const own = (values[row] ??= []);
    while (own.length < column) own.push(null);
    own[column] = value;
  }
  return { ...sheet, values };
};

export const MERGED = sheetOf(
  `KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Công an xã|Quý II/2026|01 báo cáo
2|Tập huấn nghiệp vụ||Văn phòng||02 lớp
3|Tổng kết công tác|||Tháng 12/2026|Báo cáo
4|Kiểm tra cơ sở|Phòng Kinh tế|Công an xã|35.49|Biên bản`,
  { merges: [{ top: 2, left: 2, bottom: 4, right: 2 }] },
);
export const DAYS = sheetOf(`LỊCH CÔNG TÁC năm 2026
Thời gian|Nội dung công việc|Cơ quan chủ trì|Kết quả
Tháng 3/2026|Họp giao ban|Văn phòng|Biên bản
|Tiếp công dân|Văn phòng|Sổ
Tháng 5/2026|Tổng kết quý I|Văn phòng|Báo cáo
|Niêm yết kết quả|Công an xã|Bảng niêm yết
|Kiểm tra hồ sơ|Phòng Kinh tế|Báo cáo`);
export const MONTHS = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả|Ghi chú
|CÔNG TÁC THÁNG HAI||Tháng 02/2026||
1|Họp giao ban|Văn phòng|||gấp
2|Tiếp công dân|Văn phòng|||hằng tuần
3|Kiểm tra|Phòng Kinh tế|Quý I/2026|Báo cáo|-nt-
|CÔNG TÁC THÁNG BA||Tháng 03/2026||
4|Tổng kết|Văn phòng||Báo cáo|
4.1|Báo cáo quý|Công an xã|||
4.2|Niêm yết||||`);
export const PARTS = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Công an xã|Quý I/2026|Báo cáo
4|Tổng kết công tác|Văn phòng|Công an xã|Quý II/2026|Báo cáo
4.1|Báo cáo kết quả|Phòng Kinh tế|Công an xã|Quý II/2026|Báo cáo
7|Tập huấn|Văn phòng|Công an xã|Quý III/2026|01 lớp`);
export const INHERITING = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Quý I/2026|Báo cáo
4|Tổng kết công tác|Văn phòng; Công an xã|Quý II/2026|Báo cáo
4.1|Báo cáo kết quả||Tháng 5/2026|
7|Tập huấn|Văn phòng|Quý III/2026|01 lớp`);
export const SECTIONS = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
I|Cải cách thủ tục
1|Rà soát hồ sơ|Phòng Kinh tế|Quý I/2026|Báo cáo
II|Công nghệ thông tin
2|Tập huấn|Văn phòng|Quý III/2026|01 lớp
3|Tổng kết|Văn phòng|Quý IV/2026|Báo cáo`);
export const ALIKE = sheetOf(`KẾ HOẠCH
Cải cách hành chính năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo
2|Số hóa hồ sơ|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo
3|Niêm yết thủ tục|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo
4|Kiểm tra cơ sở|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo
5|Tập huấn|Phòng Kinh tế; Công an xã|Quý II/2027|01 lớp
6|Tổng kết|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo`);
export const YEARS = sheetOf(`KẾ HOẠCH
Công tác cải cách
Biểu 1. Nhiệm vụ năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
1|Báo cáo quý|Văn phòng|Quý I|Báo cáo
2|Báo cáo năm|Văn phòng|Tháng 12|Báo cáo

Biểu 2. Nhiệm vụ năm 2027
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II|Báo cáo
2|Tập huấn|Phòng Kinh tế|Tháng 5|02 lớp`);
export const PLACED = sheetOf(`ỦY BAN NHÂN DÂN XÃ BÌNH AN
KẾ HOẠCH
Cải cách hành chính năm 2026
UBND xã giao Trạm Y tế báo cáo trước ngày 15/12/2026.
STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Công an xã|Quý II/2026|Báo cáo
2|Báo cáo quý|UBND xã|các khu phố|Quý III|Báo cáo
3|Báo cáo năm|Văn phòng HĐND và UBND|Công an xã|Tháng 12|Báo cáo
4|Tổ chức Hội thi|Trạm Y tế||Tháng 10|Báo cáo`);
export const BESIDE = sheetOf(`KẾ HOẠCH năm 2026
Căn cứ Nghị định số 61/2018/NĐ-CP|Căn cứ Nghị định số 45/2020/NĐ-CP
TT|Nhiệm vụ|Chủ trì|Thời hạn|Kết quả
1|Rà soát hồ sơ theo Luật Đất đai số 45/2013/QH13|Phòng Kinh tế|30/6/2026|Báo cáo||theo Nghị định số 61/2018/NĐ-CP
2|Tập huấn|Công an xã|31/7/2026|01 lớp||xem thêm
Ghi chú: số liệu theo Nghị định số 45/2020/NĐ-CP`);
export const REPEATED = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc theo Nghị định số 61/2018/NĐ-CP và và|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II/2026
STT|Nội dung công việc theo Nghị định số 61/2018/NĐ-CP và và|Cơ quan chủ trì|Thời gian hoàn thành
2|Tập huấn và và báo cáo|Công an xã|Quý III/2026
3|Tổng kết|Văn phòng|Quý IV/2026`);
export const UNNAMED = sheetOf(`KẾ HOẠCH năm 2026
Cột một|Theo Nghị định số 61/2018/NĐ-CP và và|Cột ba|Cột bốn
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II/2026
Cột một|Theo Nghị định số 61/2018/NĐ-CP và và|Cột ba|Cột bốn
2|Tập huấn và và báo cáo|Công an xã|Quý III/2026
3|Tổng kết|Văn phòng|Quý IV/2026`);
export const AS_CHOSEN: ReadOptions = {
  headers: [{ sheet: 'plan', row: 1 }],
  columns: (['number', 'content', 'lead', 'end'] as const).map((field, column) => ({
    sheet: 'plan',
    column,
    field,
  })),
};
export const HEADLESS = sheetOf(`KẾ HOẠCH năm 2026
Danh sách
1|Rà soát và và theo Nghị định số 61/2018/NĐ-CP|Phòng Kinh tế|Quý I/2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Tập huấn|Công an xã|Quý II/2026
2|Tổng kết|Văn phòng|Quý IV/2026`);
export const HEADED = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc theo Nghị định số 61/2018/NĐ-CP và và|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II/2026

Nơi nhận:
- Như trên và và
- Theo Nghị định số 45/2020/NĐ-CP
- Lưu
TT|Nhiệm vụ|Chủ trì|Thời hạn
1|Báo cáo|Văn phòng|Quý IV/2026`);
export const WEEKEND = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát hồ sơ|Phòng Kinh tế|15/8/2026
2|Tập huấn|Phòng Kinh tế|Quý III/2026`);
export const PROSE = sheetOf(`KẾ HOẠCH năm 2026
|
Tuyên truyền và và phổ biến theo Nghị định số 61/2018/NĐ-CP
|
Niêm yết  công khai theo Nghị định số 45/2020/NĐ-CP
|
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II/2026`);
export const TONES = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Số hóa hồ sơ|Phòng Kinh tế|Quý II/2026
2|Số hoá dữ liệu|Phòng Kinh tế|Quý II/2026
3|Chuẩn hóa và và hòa mạng|Phòng Kinh tế|Quý III/2026
4|Văn hoá|Phòng Kinh tế|Quý III/2026`);
export const UNKNOWN = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Số hóa hồ sơ|Ban điều phối du lịch xanh|Quý II/2026
2|Niêm yết dữ liệu|Ban điều phối du lịch xanh|Quý II/2026
3|Tập huấn|Ban điều phối du lịch xanh|Quý III/2026
4|Báo cáo|Phòng Kinh tế|Quý III/2026`);
export const TWIN = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Ghi chú|Thời gian hoàn thành
1|Số hóa hồ sơ|Phòng Kinh tế; Công an xã|Phòng Kinh tế; Công an xã|Quý II/2026
2|Tập huấn|Văn phòng|Văn phòng|Quý II/2026`);
export const FONTS = sheetOf(
  `KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rµ so¸t thñ tôc hµnh chÝnh|Phòng Kinh tế|Quý II/2026
2|Quang vinh|Công an xã|Quý III/2026`,
  { legacyFonts: [{ row: 2, column: 1, font: '.VnTime' }] },
);
export const TITLED = sheetOf(`KẾ HOẠCH
Cải cách hành chính năm 2026
Đầu bảng
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát theo Nghị định số 61/2018/NĐ-CP và và|Phòng Kinh tế|Quý II/2026
2|Tập huấn|Công an xã|Quý III/2026`);
export const TORN = sheetOf(`Theo chỉ đạo của Ủy ban nhân dân thành

phổ về việc niêm yết thủ tục
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát|Phòng Kinh tế|Quý II/2026`);

export const daysOff = (text: string): SheetSnapshot => sheetOf(text, { id: 'off', name: 'Ngày nghỉ' });
export const DECIDED = sheetOf('Tên trong kế hoạch|Quyết định|Tên chuẩn|Ghi chú', {
  id: 'units',
  name: 'Danh mục đơn vị',
});
export const shown = (text: string): SheetSnapshot => ({
  ...withCells(PARTS, [[2, 4, 46_000]]),
  displayed: [{ row: 2, column: 4, text, format: 'dd/mm/yyyy' }],
});
export const moved = (from: SheetSnapshot, row: number): Cells =>
  (from.values[row] ?? []).flatMap((value, column) => [
    [row, column, null] as const,
    [row + 1, column, value] as const,
  ]);
