import { valueCell } from '../../model/cell';
import type { PatchOp } from '../../model/patch';
import type { PlanTable } from '../../model/plan';
import type { CellRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableKey } from '../kit/table-key';

const messages = {
  merged: {
    vi: 'Các ô của phần nhiệm vụ bị gộp, chỉ ô đầu có nội dung. Cần bỏ gộp và ghi nội dung vào từng ô.',
    en: 'Cells of tasks are merged; only the first holds the text. Unmerge and fill each.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, CellRange>;

/** Merged cells among the tasks: they break sorting, filtering and counting. */
export const noMergedDataCell = defineRule<'table', typeof messages, CellRange>({
  id: 'no-merged-data-cell',
  meta: {
    group: 'structure',
    severity: 'warning',
    scope: 'table',
    docs: {
      title: { vi: 'Ô gộp trong phần nhiệm vụ', en: 'Merged cells among the tasks' },
      why: 'Ô gộp làm hỏng sắp xếp và lọc; chỉ ô đầu có dữ liệu nên các dòng sau bị đếm là để trống.',
      howToFix: 'Bỏ gộp ô và ghi lại nội dung vào từng dòng nhiệm vụ.',
      whenNot: 'Không báo ô gộp ở tiêu đề bảng và ở dòng tên nhóm nhiệm vụ.',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{}, {}] }],
    invalid: [
      {
        tasks: [{ lead: 'Văn phòng' }, { lead: '' }],
        merges: ['C5:C6'],
        finds: [{ messageId: 'merged', cell: 'C5' }],
        fixed: { C6: 'Văn phòng' },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    if (view.snapshot.merges.length === 0) return signals;
    const tasks = new Set(table.tasks.flatMap(({ rows }) => rows));
    for (const merge of view.snapshot.merges) {
      if (!isAmongTasks(merge, table, tasks)) continue;
      signals.push({
        messageId: 'merged',
        cause: tableKey(view, table),
        at: { sheet: view.id, range: merge },
        payload: merge,
      });
    }
    return signals;
  },
  fix({ payload }, { view, table }) {
    if (!payload) return [];
    const unmerge: PatchOp = { kind: 'unmerge', sheet: view.id, range: payload };
    const title = { vi: 'Bỏ gộp và ghi vào từng ô', en: 'Unmerge and fill each cell' };
    return [{ title, applicability: 'suggestion', ops: [unmerge, ...fillOps(view, table, payload)] }];
  },
});

function isAmongTasks(merge: CellRange, { range }: PlanTable, tasks: ReadonlySet<number>): boolean {
  if (merge.right < range.left || merge.left > range.right) return false;
  if (merge.bottom < range.top || merge.top > range.bottom) return false;
  for (let row = Math.max(merge.top, range.top); row <= Math.min(merge.bottom, range.bottom); row++) {
    if (tasks.has(row)) return true;
  }
  return false;
}

/** Each further task gets the text; further rows of one task stay empty, or they would become tasks. */
function fillOps(view: SheetView, table: PlanTable, merge: CellRange): readonly PatchOp[] {
  const first = view.contentAt(merge.top, merge.left);
  if (first.kind === 'formula' || first.value === null) return [];
  const ops: PatchOp[] = [];
  for (const { rows } of table.tasks) {
    const row = rows[0] ?? -1;
    if (row < merge.top || row > merge.bottom) continue;
    for (let column = merge.left; column <= merge.right; column++) {
      const before = view.contentAt(row, column);
      if (before.kind === 'formula' || before.value !== null) continue;
      ops.push({
        kind: 'set-cell',
        sheet: view.id,
        at: { row, column },
        before,
        after: valueCell(first.value),
      });
    }
  }
  return ops;
}
