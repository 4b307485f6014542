import { made } from './edited-plans.fixture';
import type { Cells } from './edited-sheets.fixture';
import {
  bookOf,
  withCells,
  MERGED,
  DAYS,
  MONTHS,
  PARTS,
  INHERITING,
  SECTIONS,
  ALIKE,
  YEARS,
  PLACED,
  BESIDE,
  REPEATED,
  UNNAMED,
  AS_CHOSEN,
  HEADLESS,
  HEADED,
  WEEKEND,
  PROSE,
  TONES,
  UNKNOWN,
  TWIN,
  FONTS,
  TITLED,
  TORN,
  daysOff,
  DECIDED,
  shown,
  moved,
} from './edited-sheets.fixture';
import type { CalendarDate } from './model/calendar-date';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';
import type { ReadOptions } from './read-plan';

/** What a check may go on from wrongly: a plan in its states, one after the other, and how each is read. */
export interface EditedCase {
  readonly name: string;
  readonly states: readonly WorkbookSnapshot[];
  readonly options?: readonly ReadOptions[];
}

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
