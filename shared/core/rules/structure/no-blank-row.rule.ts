import type { RowRun } from './row-ops';
import { deleteRowsOp, isRowFree, placeOfRows, runsOf } from './row-ops';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableKey } from '../kit/table-key';

const messages = {
  blank: {
    vi: 'Giữa bảng có dòng trống. Cần xóa để bảng liền mạch.',
    en: 'There is a blank row inside the table. Remove it.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, RowRun>;

/** Empty rows inside a table. */
export const noBlankRow = defineRule<'table', typeof messages, RowRun>({
  id: 'no-blank-row',
  meta: {
    group: 'structure',
    severity: 'hint',
    scope: 'table',
    docs: {
      title: { vi: 'Dòng trống giữa bảng', en: 'Blank row inside the table' },
      why: 'Dòng trống cắt bảng làm nhiều phần: bộ lọc, sắp xếp và bảng tổng hợp chỉ nhận phần đứng trước nó.',
      howToFix: 'Xóa dòng trống; muốn tách nhóm nhiệm vụ thì dùng dòng tên nhóm.',
      whenNot: 'Không báo dòng trống ở cuối bảng, hay dòng nằm trong ô gộp.',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{}, {}] }],
    invalid: [
      {
        lines: [
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tRà soát thủ tục hành chính\tVăn phòng\tTháng 3/2026',
          '',
          '2\tNiêm yết thủ tục mới ban hành\tVăn phòng\tTháng 4/2026',
          '',
          '3\tCông khai kết quả giải quyết\tVăn phòng\tTháng 5/2026',
          '',
        ],
        finds: [{ messageId: 'blank', cell: 'A3', also: ['A5'] }],
        fixed: { '3:3': null, '5:5': null },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    const blank = table.rows.filter(({ kind }) => kind === 'blank').map(({ row }) => row);
    for (const run of runsOf(blank.filter((row) => isRowFree(view, row, table.range)))) {
      signals.push({
        messageId: 'blank',
        cause: tableKey(view, table),
        at: placeOfRows(view, table, run.top, run.bottom),
        payload: run,
      });
    }
    return signals;
  },
  fix({ payload }, { view }) {
    if (!payload) return [];
    return [
      {
        title: { vi: 'Xóa dòng trống', en: 'Remove the blank row' },
        applicability: 'safe',
        ops: [deleteRowsOp(view, payload.top, payload.bottom - payload.top + 1)],
      },
    ];
  },
});
