import type { RowRun } from '../table/row-ops';
import { deleteRowsOp, isRowFree, placeOfRows, runsOf } from '../table/row-ops';
import type { Signal } from './rule';
import { defineRule } from './rule';

/** Empty rows inside a table. */
export const noBlankRow = defineRule<'table', RowRun>({
  id: 'no-blank-row',
  meta: {
    group: 'structure',
    severity: 'hint',
    scope: 'table',
    docs: {
      title: { vi: 'Dòng trống giữa bảng', en: 'Blank row inside the table' },
      why: 'Dòng trống cắt bảng làm nhiều phần: bộ lọc, sắp xếp và bảng tổng hợp chỉ nhận phần đứng trước nó.',
      mend: 'Xóa dòng trống; muốn tách nhóm nhiệm vụ thì dùng dòng tên nhóm.',
      whenNot: 'Không báo dòng trống ở cuối bảng, hay dòng nằm trong ô gộp.',
    },
    messages: {
      blank: {
        vi: 'Dòng {row} trống, nằm giữa bảng. Hãy xóa để bảng liền mạch.',
        en: 'Row {row} inside the table is blank. Remove it.',
      },
      several: {
        vi: '{count} dòng trống liền nhau giữa bảng (từ dòng {row} đến dòng {last}). Hãy xóa để bảng liền mạch.',
        en: '{count} blank rows inside the table (rows {row} to {last}). Remove them.',
      },
    },
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
        ],
        finds: [{ messageId: 'blank', cell: 'A3' }],
        fixed: { '3:3': null },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal<RowRun>[] = [];
    const blank = table.rows.flatMap(({ row, kind }) => (kind === 'blank' ? [row] : []));
    for (const run of runsOf(blank.filter((row) => isRowFree(view, row, table.range)))) {
      const count = run.bottom - run.top + 1;
      signals.push({
        messageId: count === 1 ? 'blank' : 'several',
        at: placeOfRows(view, table, run.top, run.bottom),
        data: { row: run.top + 1, last: run.bottom + 1, count },
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
