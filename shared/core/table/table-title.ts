import type { SheetView } from '../model/sheet-view';

/** How far above a header its title may stand, and how many lines it has at most. */
const REACH = 8;
const MOST_LINES = 3;
const NAMING =
  /^(?:phụ lục|biểu|bảng|danh mục|danh sách|kế hoạch|chương trình|lịch|phân công|nhiệm vụ|nội dung|tổng hợp|phần|mục)(?!\p{L})/iu;
const BESIDE = /^\(|^(?:đơn vị tính|đvt|ngày cập nhật)(?!\p{L})/iu;

/** The lines right above a header, where they name the table: "PHỤ LỤC II", "DANH MỤC NHIỆM VỤ NĂM 2026". */
export function tableTitle(view: SheetView, header: number, above: number | undefined): string | undefined {
  const lines: string[] = [];
  for (let row = header - 1; row >= Math.max(view.top, header - REACH, (above ?? -1) + 1); row--) {
    const texts = textsOf(view, row);
    if (texts.length === 0) continue;
    const [text = ''] = texts;
    if (texts.length === 1 && BESIDE.test(text)) continue;
    if (texts.length > 1 || !isNaming(text) || lines.length === MOST_LINES) break;
    lines.unshift(text);
  }
  return lines.length === 0 ? undefined : lines.join(' – ');
}

/** Whether a line alone opens a table of its own: a naming word in capitals or with a year or a number of an annex. */
export const namesTable = (text: string): boolean =>
  text.length <= 200 &&
  NAMING.test(text) &&
  (text === text.toUpperCase() || /năm \d{4}|^(?:phụ lục|biểu)/iu.test(text));

const isNaming = (text: string): boolean =>
  text.length <= 200 && (NAMING.test(text) || (/\p{Lu}/u.test(text) && text === text.toUpperCase()));

/** The different texts of a row. */
function textsOf(view: SheetView, row: number): readonly string[] {
  const texts = new Set<string>();
  for (let column = view.left; column < view.right && texts.size < 2; column++) {
    const text = view.textAt(row, column).trim();
    if (text !== '') texts.add(text);
  }
  return [...texts];
}
