import { made } from './edited-plans.fixture';
import type { CellValue } from './model/cell';
import type { CalendarDate } from './model/calendar-date';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';
import type { ReadOptions } from './read-plan';

/** What a check may go on from wrongly: a plan in its states, one after the other, and how each is read. */
export interface EditedCase {
  readonly name: string;
  readonly states: readonly WorkbookSnapshot[];
  readonly options?: readonly ReadOptions[];
}

type Cells = readonly (readonly [row: number, column: number, value: CellValue])[];
type More = Partial<Omit<SheetSnapshot, 'values'>>;

/** A sheet of lines whose cells stand apart by bars. */
const sheetOf = (text: string, more: More = {}): SheetSnapshot => ({
  id: 'plan',
  name: 'Kế hoạch',
  origin: { row: 0, column: 0 },
  values: text.split('\n').map((line) => line.split('|').map((cell) => (cell === '' ? null : cell))),
  formulas: [],
  displayed: [],
  merges: [],
  hiddenRows: [],
  ...more,
});

const bookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
});

const withCells = (sheet: SheetSnapshot, cells: Cells): SheetSnapshot => {
  const values = sheet.values.map((row) => [...row]);
  for (const [row, column, value] of cells) {
    const own = (values[row] ??= []);
    while (own.length < column) own.push(null);
    own[column] = value;
  }
  return { ...sheet, values };
};

/** A plan of one sheet, and the same after each lot of edits. */
const edits = (name: string, sheet: SheetSnapshot, ...lots: readonly Cells[]): EditedCase => {
  const sheets = [sheet];
  for (const cells of lots) sheets.push(withCells(sheets[sheets.length - 1] ?? sheet, cells));
  return { name, states: sheets.map((one) => bookOf(one)) };
};

const chosen = (name: string, plan: WorkbookSnapshot, ...options: readonly ReadOptions[]): EditedCase => ({
  name,
  states: options.map(() => plan),
  options,
});

/** Two workbooks that differ in what is no cell of a plan. */
const around = (name: string, ...states: readonly WorkbookSnapshot[]): EditedCase => ({ name, states });

const MERGED = sheetOf(
  `KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Công an xã|Quý II/2026|01 báo cáo
2|Tập huấn nghiệp vụ||Văn phòng||02 lớp
3|Tổng kết công tác|||Tháng 12/2026|Báo cáo
4|Kiểm tra cơ sở|Phòng Kinh tế|Công an xã|35.49|Biên bản`,
  { merges: [{ top: 2, left: 2, bottom: 4, right: 2 }] },
);
const DAYS = sheetOf(`LỊCH CÔNG TÁC năm 2026
Thời gian|Nội dung công việc|Cơ quan chủ trì|Kết quả
Tháng 3/2026|Họp giao ban|Văn phòng|Biên bản
|Tiếp công dân|Văn phòng|Sổ
Tháng 5/2026|Tổng kết quý I|Văn phòng|Báo cáo
|Niêm yết kết quả|Công an xã|Bảng niêm yết
|Kiểm tra hồ sơ|Phòng Kinh tế|Báo cáo`);
const MONTHS = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả|Ghi chú
|CÔNG TÁC THÁNG HAI||Tháng 02/2026||
1|Họp giao ban|Văn phòng|||gấp
2|Tiếp công dân|Văn phòng|||hằng tuần
3|Kiểm tra|Phòng Kinh tế|Quý I/2026|Báo cáo|-nt-
|CÔNG TÁC THÁNG BA||Tháng 03/2026||
4|Tổng kết|Văn phòng||Báo cáo|
4.1|Báo cáo quý|Công an xã|||
4.2|Niêm yết||||`);
const PARTS = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Công an xã|Quý I/2026|Báo cáo
4|Tổng kết công tác|Văn phòng|Công an xã|Quý II/2026|Báo cáo
4.1|Báo cáo kết quả|Phòng Kinh tế|Công an xã|Quý II/2026|Báo cáo
7|Tập huấn|Văn phòng|Công an xã|Quý III/2026|01 lớp`);
const INHERITING = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Quý I/2026|Báo cáo
4|Tổng kết công tác|Văn phòng; Công an xã|Quý II/2026|Báo cáo
4.1|Báo cáo kết quả||Tháng 5/2026|
7|Tập huấn|Văn phòng|Quý III/2026|01 lớp`);
const SECTIONS = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
I|Cải cách thủ tục
1|Rà soát hồ sơ|Phòng Kinh tế|Quý I/2026|Báo cáo
II|Công nghệ thông tin
2|Tập huấn|Văn phòng|Quý III/2026|01 lớp
3|Tổng kết|Văn phòng|Quý IV/2026|Báo cáo`);
const ALIKE = sheetOf(`KẾ HOẠCH
Cải cách hành chính năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo
2|Số hóa hồ sơ|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo
3|Niêm yết thủ tục|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo
4|Kiểm tra cơ sở|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo
5|Tập huấn|Phòng Kinh tế; Công an xã|Quý II/2027|01 lớp
6|Tổng kết|Phòng Kinh tế; Công an xã|Quý I/2027|Báo cáo`);
const YEARS = sheetOf(`KẾ HOẠCH
Công tác cải cách
Biểu 1. Nhiệm vụ năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
1|Báo cáo quý|Văn phòng|Quý I|Báo cáo
2|Báo cáo năm|Văn phòng|Tháng 12|Báo cáo

Biểu 2. Nhiệm vụ năm 2027
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II|Báo cáo
2|Tập huấn|Phòng Kinh tế|Tháng 5|02 lớp`);
const PLACED = sheetOf(`ỦY BAN NHÂN DÂN XÃ BÌNH AN
KẾ HOẠCH
Cải cách hành chính năm 2026
UBND xã giao Trạm Y tế báo cáo trước ngày 15/12/2026.
STT|Nội dung công việc|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành|Kết quả
1|Rà soát hồ sơ|Phòng Kinh tế|Công an xã|Quý II/2026|Báo cáo
2|Báo cáo quý|UBND xã|các khu phố|Quý III|Báo cáo
3|Báo cáo năm|Văn phòng HĐND và UBND|Công an xã|Tháng 12|Báo cáo
4|Tổ chức Hội thi|Trạm Y tế||Tháng 10|Báo cáo`);
const BESIDE = sheetOf(`KẾ HOẠCH năm 2026
Căn cứ Nghị định số 61/2018/NĐ-CP|Căn cứ Nghị định số 45/2020/NĐ-CP
TT|Nhiệm vụ|Chủ trì|Thời hạn|Kết quả
1|Rà soát hồ sơ theo Luật Đất đai số 45/2013/QH13|Phòng Kinh tế|30/6/2026|Báo cáo||theo Nghị định số 61/2018/NĐ-CP
2|Tập huấn|Công an xã|31/7/2026|01 lớp||xem thêm
Ghi chú: số liệu theo Nghị định số 45/2020/NĐ-CP`);
const REPEATED = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc theo Nghị định số 61/2018/NĐ-CP và và|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II/2026
STT|Nội dung công việc theo Nghị định số 61/2018/NĐ-CP và và|Cơ quan chủ trì|Thời gian hoàn thành
2|Tập huấn và và báo cáo|Công an xã|Quý III/2026
3|Tổng kết|Văn phòng|Quý IV/2026`);
const UNNAMED = sheetOf(`KẾ HOẠCH năm 2026
Cột một|Theo Nghị định số 61/2018/NĐ-CP và và|Cột ba|Cột bốn
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II/2026
Cột một|Theo Nghị định số 61/2018/NĐ-CP và và|Cột ba|Cột bốn
2|Tập huấn và và báo cáo|Công an xã|Quý III/2026
3|Tổng kết|Văn phòng|Quý IV/2026`);
const AS_CHOSEN: ReadOptions = {
  headers: [{ sheet: 'plan', row: 1 }],
  columns: (['number', 'content', 'lead', 'end'] as const).map((field, column) => ({
    sheet: 'plan',
    column,
    field,
  })),
};
const HEADLESS = sheetOf(`KẾ HOẠCH năm 2026
Danh sách
1|Rà soát và và theo Nghị định số 61/2018/NĐ-CP|Phòng Kinh tế|Quý I/2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Tập huấn|Công an xã|Quý II/2026
2|Tổng kết|Văn phòng|Quý IV/2026`);
const HEADED = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc theo Nghị định số 61/2018/NĐ-CP và và|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II/2026

Nơi nhận:
- Như trên và và
- Theo Nghị định số 45/2020/NĐ-CP
- Lưu
TT|Nhiệm vụ|Chủ trì|Thời hạn
1|Báo cáo|Văn phòng|Quý IV/2026`);
const WEEKEND = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát hồ sơ|Phòng Kinh tế|15/8/2026
2|Tập huấn|Phòng Kinh tế|Quý III/2026`);
const PROSE = sheetOf(`KẾ HOẠCH năm 2026
|
Tuyên truyền và và phổ biến theo Nghị định số 61/2018/NĐ-CP
|
Niêm yết  công khai theo Nghị định số 45/2020/NĐ-CP
|
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát hồ sơ|Phòng Kinh tế|Quý II/2026`);
const TONES = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Số hóa hồ sơ|Phòng Kinh tế|Quý II/2026
2|Số hoá dữ liệu|Phòng Kinh tế|Quý II/2026
3|Chuẩn hóa và và hòa mạng|Phòng Kinh tế|Quý III/2026
4|Văn hoá|Phòng Kinh tế|Quý III/2026`);
const UNKNOWN = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Số hóa hồ sơ|Ban điều phối du lịch xanh|Quý II/2026
2|Niêm yết dữ liệu|Ban điều phối du lịch xanh|Quý II/2026
3|Tập huấn|Ban điều phối du lịch xanh|Quý III/2026
4|Báo cáo|Phòng Kinh tế|Quý III/2026`);
const TWIN = sheetOf(`KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Ghi chú|Thời gian hoàn thành
1|Số hóa hồ sơ|Phòng Kinh tế; Công an xã|Phòng Kinh tế; Công an xã|Quý II/2026
2|Tập huấn|Văn phòng|Văn phòng|Quý II/2026`);
const FONTS = sheetOf(
  `KẾ HOẠCH năm 2026
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rµ so¸t thñ tôc hµnh chÝnh|Phòng Kinh tế|Quý II/2026
2|Quang vinh|Công an xã|Quý III/2026`,
  { legacyFonts: [{ row: 2, column: 1, font: '.VnTime' }] },
);
const TITLED = sheetOf(`KẾ HOẠCH
Cải cách hành chính năm 2026
Đầu bảng
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát theo Nghị định số 61/2018/NĐ-CP và và|Phòng Kinh tế|Quý II/2026
2|Tập huấn|Công an xã|Quý III/2026`);
const TORN = sheetOf(`Theo chỉ đạo của Ủy ban nhân dân thành

phổ về việc niêm yết thủ tục
STT|Nội dung công việc|Cơ quan chủ trì|Thời gian hoàn thành
1|Rà soát|Phòng Kinh tế|Quý II/2026`);

const daysOff = (text: string): SheetSnapshot => sheetOf(text, { id: 'off', name: 'Ngày nghỉ' });
const DECIDED = sheetOf('Tên trong kế hoạch|Quyết định|Tên chuẩn|Ghi chú', {
  id: 'units',
  name: 'Danh mục đơn vị',
});
const shown = (text: string): SheetSnapshot => ({
  ...withCells(PARTS, [[2, 4, 46_000]]),
  displayed: [{ row: 2, column: 4, text, format: 'dd/mm/yyyy' }],
});
const moved = (from: SheetSnapshot, row: number): Cells =>
  (from.values[row] ?? []).flatMap((value, column) => [
    [row, column, null] as const,
    [row + 1, column, value] as const,
  ]);

/** One for each thing that decides whether something of the check before still holds. */
export const EDITED_CASES: readonly EditedCase[] = [
  edits('the cell that a merged one speaks for', MERGED, [[2, 2, 'Công an xã']]),
  edits('the time that a section lends', MONTHS, [[2, 3, 'Tháng 05/2026']]),
  edits('a section that begins to lend a time', withCells(MONTHS, [[2, 3, null]]), [[2, 3, 'Tháng 02/2026']]),
  edits('the day above', DAYS, [[4, 0, 'Tháng 6/2026']]),
  edits(
    'a day above where none was',
    withCells(DAYS, [
      [2, 0, null],
      [4, 0, null],
    ]),
    [[2, 0, 'Tháng 6/2026']],
  ),
  edits('a part that becomes a task of its own', MONTHS, [[7, 0, '5']]),
  edits('a whole part that becomes a task of its own', PARTS, [[3, 0, '5']]),
  edits('a task that loses its only part', PARTS, [[4, 0, '5']]),
  edits('what a part takes from the whole', INHERITING, [[3, 2, 'Phòng Kinh tế']]),
  edits('the number of a section', MONTHS, [
    [6, 0, '-'],
    [6, 1, null],
  ]),
  edits('a section that goes', SECTIONS, [
    [4, 0, null],
    [4, 1, null],
  ]),
  edits('a row that goes on with a task', YEARS, [[6, 4, 'kèm phụ lục']]),
  edits('the years of a plan, and a time that others have', ALIKE, [
    [1, 0, 'Cải cách hành chính năm 2027'],
    [7, 3, 'Quý I/2027'],
  ]),
  edits('what a mark means', MONTHS, [[4, 5, 'gấp']]),
  edits('a mark under a row that says the same', MONTHS, [[5, 1, 'Kiểm tra hồ sơ']]),
  edits('the years of a table', YEARS, [[7, 0, 'Biểu 2. Nhiệm vụ năm 2028']]),
  edits('the years of a plan', PLACED, [[2, 0, 'Cải cách hành chính năm 2027']]),
  edits('a plan that loses its years', PLACED, [[2, 0, 'Cải cách hành chính']]),
  edits('the place of a plan', PLACED, [[0, 0, 'ỦY BAN NHÂN DÂN XÃ HÒA AN']]),
  edits('the level of a plan', PLACED, [[0, 0, 'ỦY BAN NHÂN DÂN TỈNH BÌNH AN']]),
  edits('a plan that loses its place', PLACED, [[0, 0, 'ỦY BAN NHÂN DÂN']]),
  edits('the names in prose', PLACED, [[3, 0, 'UBND xã giao Hội Nông dân báo cáo trước ngày 15/12/2026.']]),
  edits('the last lead of its name', PLACED, [[8, 2, 'Hội Nông dân']]),
  edits('the last coordinator of its name', PLACED, [[6, 3, 'Hội Nông dân']]),
  edits(
    'the last task, which goes',
    PLACED,
    moved(PLACED, 8).filter(([row]) => row === 8),
  ),
  edits('a task that moves down a row', withCells(PLACED, [[9, 0, null]]), moved(PLACED, 8)),
  edits('the columns, whose cells say the same', TWIN, [
    [1, 2, 'Ghi chú'],
    [1, 3, 'Cơ quan chủ trì'],
  ]),
  edits('a note', MONTHS, [[4, 5, 'Phòng Kinh tế']]),
  edits('the header', PARTS, [[1, 3, 'Ghi chú']]),
  edits('a column of the header', PARTS, [[1, 5, null]]),
  edits('a header that is none any more', REPEATED, [[1, 1, 'và và']]),
  edits(
    'a table that begins',
    withCells(PARTS, [
      [1, 1, 'việc'],
      [1, 2, 'ai'],
    ]),
    [
      [1, 1, 'Nội dung công việc'],
      [1, 2, 'Cơ quan chủ trì'],
    ],
  ),
  edits('a row that does not repeat the header any more', REPEATED, [[1, 1, 'Nội dung công việc']]),
  edits('a citation beside others', BESIDE, [[0, 0, 'KẾ HOẠCH năm 2026 theo Nghị định số 30/2020/NĐ-CP']]),
  edits('a table that grows over what stood beside it', BESIDE, [[2, 5, 'Ghi chú']]),
  edits('a table that grows over a cited heading', BESIDE, [
    [2, 5, 'Ghi chú'],
    [2, 6, 'Căn cứ Luật Đất đai số 31/2024/QH15'],
  ]),
  edits(
    'a header that heads nothing any more',
    HEADED,
    [0, 1, 2, 3].map((column) => [2, column, null]),
  ),
  edits('a row that is most unlike the header', REPEATED, [
    [1, 1, 'Nội dung công việc'],
    [1, 2, 'Đơn vị chủ trì'],
    [1, 3, 'Thời hạn'],
  ]),
  {
    ...edits('a row that repeats a chosen header no more', UNNAMED, [
      [1, 1, 'Việc'],
      [1, 2, 'Ai'],
      [1, 3, 'Lúc'],
    ]),
    options: [AS_CHOSEN, AS_CHOSEN],
  },
  edits('a line over rows of a table, which becomes their header', HEADLESS, [
    [1, 0, 'STT'],
    [1, 1, 'Nội dung công việc'],
    [1, 2, 'Cơ quan chủ trì'],
    [1, 3, 'Thời gian hoàn thành'],
  ]),
  edits('prose that is one cell more', PROSE, [[1, 0, 'Theo Nghị định số 30/2020/NĐ-CP và và']]),
  edits('prose that moves', withCells(PROSE, [[1, 0, 'Mở đầu']]), [
    [1, 0, null],
    [5, 0, 'Kết thúc'],
  ]),
  edits('a line above the table that becomes part of it', TITLED, [
    [2, 0, 'STT'],
    [2, 1, 'Nội dung công việc'],
    [2, 2, 'Cơ quan chủ trì'],
    [2, 3, 'Thời gian hoàn thành'],
  ]),
  edits('which spelling most texts have', TONES, [[2, 1, 'Số hoá hồ sơ hoà mạng']]),
  edits('the places of a cause', UNKNOWN, [[3, 2, 'Phòng Kinh tế']], [[2, 2, 'Văn phòng']]),
  edits(
    'a row that was looked at from afar, two checks ago',
    TORN,
    [[4, 1, 'Rà soát hồ sơ']],
    [[0, 0, 'Theo chỉ đạo của Ủy ban nhân dân xã']],
  ),
  edits('the font of a column', FONTS, [[2, 1, 'Rà soát thủ tục hành chính']]),
  edits('a cell beyond its row', withCells(TORN, [[4, 3, null]]), [[2, 2, 'và và']]),
  edits('a cell beyond all rows', PARTS, [[3, 9, 'và và theo Nghị định số 61/2018/NĐ-CP']]),
  edits('a row more', PARTS, [
    [6, 0, '8'],
    [6, 1, 'Tổng kết và và'],
    [6, 2, 'Văn phòng'],
  ]),
  around('what a date shows', bookOf(shown('03/12/2025')), bookOf(shown('12/03/2025'))),
  around('a formula', bookOf(PARTS), bookOf({ ...PARTS, formulas: [{ row: 2, column: 0, formula: '=1' }] })),
  around('a legacy font', bookOf(FONTS), bookOf({ ...FONTS, legacyFonts: [] })),
  around(
    'words with looks of their own',
    bookOf(TONES),
    bookOf({ ...TONES, richTexts: [{ row: 4, column: 1, runs: [] }] }),
  ),
  around('merges', bookOf(MERGED), bookOf({ ...MERGED, merges: [] })),
  around('hidden rows', bookOf(MERGED), bookOf({ ...MERGED, hiddenRows: [3] })),
  around('the name of a sheet', bookOf(PARTS), bookOf({ ...PARTS, name: 'Phụ lục' })),
  around(
    'a sheet that changes places',
    bookOf(PARTS, { ...TONES, id: 'two' }),
    bookOf({ ...TONES, id: 'two' }, PARTS),
  ),
  around(
    'a day off',
    { ...made(), sheets: [made().sheets[0] ?? PARTS, daysOff('02/9/2026|lễ')] },
    { ...made(), sheets: [made().sheets[0] ?? PARTS, daysOff('03/9/2026|lễ')] },
  ),
  around(
    'the year of a day off',
    bookOf(PLACED, daysOff('3/3|lễ')),
    bookOf(withCells(PLACED, [[2, 0, 'Cải cách hành chính năm 2027']]), daysOff('3/3|lễ')),
  ),
  around('the day', bookOf(WEEKEND), { ...bookOf(WEEKEND), today: '2027-01-05' as CalendarDate }),
  around('the date system', bookOf(shown('03/12/2025')), {
    ...bookOf(shown('03/12/2025')),
    dateSystem: 1904,
  }),
  around(
    'a decision on a name',
    bookOf(UNKNOWN, DECIDED),
    bookOf(
      UNKNOWN,
      withCells(DECIDED, [
        [1, 0, 'Ban điều phối du lịch xanh'],
        [1, 1, 'Đơn vị mới'],
        [1, 2, 'Ban điều phối du lịch xanh'],
      ]),
    ),
  ),
  chosen(
    'the sheets',
    bookOf(PARTS, { ...TONES, id: 'two' }),
    {},
    { sheets: ['two'] },
    { sheets: ['plan'] },
    { sheets: [] },
    {},
  ),
  chosen(
    'the rules',
    bookOf(TONES),
    {},
    { profile: { rules: { 'no-doubled-word': { level: 'off' } }, agencies: [], columns: {} } },
  ),
  chosen('a header', bookOf(TITLED), {}, { headers: [{ sheet: 'plan', row: 2 }] }),
  chosen('a column', bookOf(PARTS), {}, { columns: [{ sheet: 'plan', column: 3, field: 'result' }] }),
];
