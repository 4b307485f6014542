import type { PlanTable } from '../../model/plan';
import type { SheetView } from '../../model/sheet-view';
import { deleteRowsOp, isRowFree, placeOfRows } from './row-ops';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  unread: {
    vi: 'Không hiểu dòng {row} ("{text}") là nhiệm vụ hay nhóm nhiệm vụ nên chưa tính vào bảng. Cần xem lại số thứ tự và cột nội dung của dòng này.',
    en: 'Row {row} ("{text}") reads neither as a task nor as a section and is not counted. Check its number and its content column.',
  },
  page: {
    vi: 'Dòng {row} chỉ có số trang "{text}", chép kèm khi ngắt trang. Cần xóa dòng này khỏi bảng.',
    en: 'Row {row} only holds the page number "{text}" pasted along. Remove it from the table.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A row among the tasks that is neither task nor title nor remark: it would be missing from every sum, so it is told. */
export const noUnreadRow = defineRule({
  id: 'no-unread-row',
  meta: {
    group: 'structure',
    severity: 'warning',
    scope: 'table',
    docs: {
      title: { vi: 'Dòng trong bảng không hiểu được', en: 'Row of the table that was not understood' },
      why: 'Dòng nằm giữa các nhiệm vụ nhưng không có nội dung công việc ở đúng cột thì không được kiểm tra và không được tính vào tổng hợp.',
      howToFix:
        'Ghi nội dung công việc và cơ quan vào đúng cột; nếu là ghi chú thì chuyển xuống dưới bảng; nếu là số trang chép kèm thì xóa dòng.',
      whenNot: 'Không báo dòng tên nhóm nhiệm vụ, dòng ghi chú, dòng tổng cộng và dòng tiêu đề lặp lại.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{}, {}] },
      {
        lines: [
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tRà soát thủ tục hành chính\tVăn phòng\tTháng 3/2026',
          'a)\tRà soát lĩnh vực hộ tịch\tPhòng Tư pháp\tTháng 2/2026',
          'Bổ sung\tNiêm yết thủ tục mới ban hành\tVăn phòng\tTháng 4/2026',
          'Ghi chú: thời gian tính theo năm dương lịch.\t\t\t',
          '2\tKhảo sát mức độ hài lòng\tVăn phòng\tTháng 5/2026',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tRà soát thủ tục hành chính\tVăn phòng\tTháng 3/2026',
          'Nhiệm vụ do Chủ tịch giao thêm\t\tVăn phòng\t',
          'Trang 2/5\t\t\t',
          '2\tKhảo sát mức độ hài lòng\tVăn phòng\tTháng 5/2026',
        ],
        finds: [
          { messageId: 'unread', cell: 'A3' },
          { messageId: 'page', cell: 'A4' },
        ],
      },
    ],
  },
  check({ view, table }) {
    const unread = table.remarks.filter(({ kind }) => kind === 'unread');
    const pages = table.rows.filter(({ kind }) => kind === 'page-mark');
    return [
      ...unread.map(({ at, texts }) => about(view, table, 'unread', at.row, texts.join(' | '))),
      ...pages.map(({ row }) => about(view, table, 'page', row, firstText(view, row))),
    ];
  },
  fix({ messageId, at }, { view, table }) {
    const row = at.range.top;
    if (messageId !== 'page' || !isRowFree(view, row, table.range)) return [];
    const title = { vi: 'Xóa dòng số trang', en: 'Remove the page number' };
    return [{ title, applicability: 'suggestion', ops: [deleteRowsOp(view, row, 1)] }];
  },
});

const about = (
  view: SheetView,
  table: PlanTable,
  messageId: 'unread' | 'page',
  row: number,
  text: string,
): Signal => ({
  messageId,
  ...(messageId === 'page' ? { severity: 'hint' } : {}),
  at: placeOfRows(view, table, row),
  data: { row: row + 1, text: text.slice(0, 80) },
});

function firstText(view: SheetView, row: number): string {
  for (let column = view.left; column < view.right; column++) {
    const text = view.textAt(row, column).trim();
    if (text !== '') return text;
  }
  return '';
}
