import { deleteRowsOp, isRowFree, placeOfRows } from './row-ops';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableKey } from '../kit/table-key';

const messages = {
  repeated: {
    vi: 'Tiêu đề bảng (dòng {header}) lặp lại giữa bảng. Cần xóa dòng lặp lại.',
    en: 'The header of row {header} is repeated inside the table. Remove the repeated row.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, { readonly top: number; readonly count: number }>;

/** A header that a page break has set again in the middle of the table. */
export const noRepeatedHeader = defineRule<
  'table',
  typeof messages,
  { readonly top: number; readonly count: number }
>({
  id: 'no-repeated-header',
  meta: {
    group: 'structure',
    severity: 'warning',
    scope: 'table',
    docs: {
      title: { vi: 'Tiêu đề bảng lặp lại giữa bảng', en: 'Header repeated inside the table' },
      why: 'Dòng tiêu đề lặp lại (do ngắt trang khi chép từ văn bản) làm sai kết quả lọc, sắp xếp và đếm nhiệm vụ.',
      howToFix: 'Xóa dòng tiêu đề lặp lại. Muốn in tiêu đề ở mọi trang, dùng Bố trí trang → In tiêu đề.',
      whenNot: 'Không báo dòng tiêu đề đầu bảng, hay tiêu đề của một bảng khác có các cột khác.',
    },
    messages,
  },
  examples: {
    valid: [{}, { tasks: [{}, {}] }],
    invalid: [
      {
        lines: [
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tRà soát thủ tục hành chính\tVăn phòng\tTháng 3/2026',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '2\tNiêm yết thủ tục mới ban hành\tVăn phòng\tTháng 4/2026',
        ],
        finds: [{ messageId: 'repeated', cell: 'A3' }],
        fixed: { '3:3': null },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    const count = table.headerRows.length;
    const repeated = table.rows.filter(({ kind }) => kind === 'repeated-header');
    for (let index = 0; index < repeated.length; index += count) {
      const top = repeated[index]?.row ?? table.range.top;
      signals.push({
        messageId: 'repeated',
        cause: tableKey(view, table),
        at: placeOfRows(view, table, top, top + count - 1),
        data: { header: table.range.top + 1 },
        payload: { top, count },
      });
    }
    return signals;
  },
  fix({ payload }, { view, table }) {
    if (!payload) return [];
    const rows = Array.from({ length: payload.count }, (_, index) => payload.top + index);
    const isFree = rows.every((row) => isRowFree(view, row, table.range));
    return [
      {
        title: { vi: 'Xóa dòng tiêu đề lặp lại', en: 'Remove the repeated header' },
        applicability: isFree ? 'safe' : 'suggestion',
        ops: [deleteRowsOp(view, payload.top, payload.count)],
      },
    ];
  },
});
