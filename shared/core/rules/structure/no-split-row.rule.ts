import type { PlanTable, Task } from '../../model/plan';
import { cellRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { stitchRows } from './stitch-rows';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

interface Split {
  readonly upper: number;
  readonly torn: readonly number[];
}

const messages = {
  split: {
    vi: 'Dòng {row} chỉ có "{text}", là phần bị cắt của nhiệm vụ ở dòng {upper}. Cần ghép hai dòng lại.',
    en: 'Row {row} only holds "{text}", the rest of the task in row {upper}. Join the two rows.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Split>;

/** One task torn in two rows by a page break. */
export const noSplitRow = defineRule<'table', typeof messages, Split>({
  id: 'no-split-row',
  meta: {
    group: 'structure',
    // why: the halves stand next to each other, so the task can still be read
    severity: 'warning',
    scope: 'table',
    forLeader: {
      weight: 67,
      text: 'nhiệm vụ bị ngắt thành hai dòng: cần nối lại cho đủ nội dung',
    },
    docs: {
      title: { vi: 'Một nhiệm vụ bị cắt làm hai dòng', en: 'One task torn in two rows' },
      why: 'Phần bị cắt sang dòng dưới không có số thứ tự, cơ quan và thời gian: khi lọc hoặc sắp xếp, nội dung nhiệm vụ sẽ mất một đoạn.',
      howToFix: 'Ghép phần bị cắt vào cuối nội dung của dòng trên, rồi xóa dòng thừa. Xem kỹ bản xem trước.',
      whenNot:
        'Không báo dòng tên nhóm nhiệm vụ, hay dòng ghi thêm mốc thời gian hoặc cơ quan của nhiệm vụ trên.',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{}, {}] }],
    invalid: [
      {
        lines: [
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tKết quả',
          '1\tRà soát thủ tục hành chính trong\tVăn phòng\tTháng 3/2026\t01 báo cáo',
          '\tlĩnh vực hộ tịch\t\t\t',
          '2\tNiêm yết thủ tục mới ban hành\tVăn phòng\tTháng 4/2026\t01 danh mục',
        ],
        finds: [{ messageId: 'split', cell: 'B3' }],
        fixed: { B2: 'Rà soát thủ tục hành chính trong lĩnh vực hộ tịch', '3:3': null },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    const torn = new Set(table.rows.filter(({ kind }) => kind === 'torn').map(({ row }) => row));
    if (torn.size === 0) return signals;
    for (const task of table.tasks) {
      const rows = task.rows.filter((row) => torn.has(row));
      if (rows.length > 0) signals.push(splitOf(view, table, task, rows));
    }
    return signals;
  },
  fix({ payload }, { view }) {
    const ops = payload ? stitchRows(view, payload.upper, payload.torn) : [];
    if (ops.length === 0) return [];
    return [
      {
        title: { vi: 'Ghép vào dòng trên và xóa dòng thừa', en: 'Join with the row above' },
        applicability: 'suggestion',
        ops,
      },
    ];
  },
});

function splitOf(view: SheetView, table: PlanTable, task: Task, torn: readonly number[]): Signal {
  const row = torn[0] ?? table.range.top;
  const upper = task.rows[0] ?? row;
  let column = table.range.left;
  while (column < table.range.right && view.textAt(row, column).trim() === '') column++;
  const text = view.textAt(row, column).trim();
  return {
    messageId: 'split',
    at: { sheet: view.id, range: cellRange({ row, column }) },
    data: { row: row + 1, upper: upper + 1, text: text.slice(0, 80) },
    related: [
      {
        sheet: view.id,
        range: cellRange(task.content.cells[0] ?? { row: upper, column }),
        note: { vi: 'Phần đầu của nhiệm vụ', en: 'First part of the task' },
      },
    ],
    actual: text,
    payload: { upper, torn },
  };
}
