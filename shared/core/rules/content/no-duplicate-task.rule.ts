import type { PlanTable, Task } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import type { CellPosition } from '../../model/range';
import { cellRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import type { LikePair } from './like-tasks';
import { findLikeTasks } from './like-tasks';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  same: {
    vi: 'Nội dung trùng hoàn toàn với nhiệm vụ ở dòng {row}. Cần bỏ một dòng hoặc ghi rõ điểm khác nhau.',
    en: 'The content is the same as in row {row}. Remove one, or say how they differ.',
  },
  near: {
    vi: 'Nội dung gần như trùng với nhiệm vụ ở dòng {row}. Đề nghị xem có phải cùng một việc không.',
    en: 'The content is nearly the same as in row {row}. Check whether it is one task.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Two tasks that are perhaps one. No fix: which of them stays is a decision. */
export const noDuplicateTask = defineRule({
  id: 'no-duplicate-task',
  meta: {
    group: 'content',
    severity: 'hint',
    scope: 'plan',
    forLeader: {
      weight: 61,
      text: 'nhiệm vụ trùng hoặc gần trùng nhau: cần gộp hoặc phân biệt',
    },
    docs: {
      title: { vi: 'Nhiệm vụ trùng nhau', en: 'Duplicate tasks' },
      why: 'Một việc ghi hai lần thì bị giao hai lần, báo cáo hai lần và làm sai số liệu tổng hợp.',
      howToFix: 'Bỏ một dòng, gộp hai dòng, hoặc ghi rõ điểm khác nhau (đối tượng, địa bàn, đợt).',
      whenNot:
        'Không báo hai việc chỉ cùng viện dẫn văn bản, chỉ khác nhau con số hay tên riêng ("đợt 1", "đợt 2"), hay cùng nội dung nhưng giao cho cơ quan khác, vào thời gian khác.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{}, {}, {}] },
      {
        tasks: [
          { content: 'Tổ chức tập huấn nghiệp vụ đợt 1' },
          { content: 'Tổ chức tập huấn nghiệp vụ đợt 2' },
        ],
      },
      {
        lines: [
          'STT\tĐơn vị được kiểm tra\tNội dung kiểm tra\tThời gian\tĐơn vị chủ trì',
          '1\tUBND xã Tân Phú\tViệc tiếp công dân\tQuý II/2026\tThanh tra tỉnh',
          '2\tUBND xã An Bình\tViệc tiếp công dân\tQuý II/2026\tThanh tra tỉnh',
        ],
      },
    ],
    invalid: [
      {
        tasks: [
          { content: 'Rà soát thủ tục hành chính tại xã' },
          { content: 'Rà soát  thủ tục hành chính tại xã.' },
        ],
        finds: [{ messageId: 'same', cell: 'B6' }],
      },
      {
        tasks: [
          { content: 'Rà soát, cập nhật và công khai danh mục thủ tục hành chính tại trụ sở' },
          { content: 'Rà soát, cập nhật, công khai danh mục thủ tục hành chính tại trụ sở' },
        ],
        finds: [{ messageId: 'near', cell: 'B6' }],
      },
    ],
  },
  check({ sheets }) {
    const signals: Signal[] = [];
    const pairs = findLikeTasks(sheets.flatMap(({ tables }) => tables.flatMap(({ tasks }) => tasks)));
    const placed = inTables(sheets, pairs);
    for (const pair of pairs) {
      const { kind } = pair;
      const [earlier, later] = [placed.get(pair.earlier), placed.get(pair.later)];
      if (!earlier || !later || concernOthers(earlier, later)) continue;
      const other = contentCell(earlier.task);
      signals.push({
        messageId: kind,
        severity: kind === 'same' ? 'warning' : 'hint',
        at: { sheet: later.view.id, range: cellRange(contentCell(later.task)) },
        data: { row: other.row + 1 },
        related: [
          {
            sheet: earlier.view.id,
            range: cellRange(other),
            note: { vi: 'Nhiệm vụ giống', en: 'The other task' },
          },
        ],
      });
    }
    return signals;
  },
});

interface TaskInTable {
  readonly task: Task;
  readonly view: SheetView;
  readonly table: PlanTable;
}

/** The tasks of these pairs with their tables. */
function inTables(sheets: PlanReading['sheets'], pairs: readonly LikePair[]): ReadonlyMap<Task, TaskInTable> {
  const placed = new Map<Task, TaskInTable>();
  if (pairs.length === 0) return placed;
  const asked = new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]));
  for (const { view, tables } of sheets)
    for (const table of tables)
      for (const task of table.tasks) if (asked.has(task)) placed.set(task, { task, view, table });
  return placed;
}

/** Whether a column without a role, which names what the work is about ("Đơn vị được kiểm tra"), differs. */
function concernOthers(one: TaskInTable, other: TaskInTable): boolean {
  const [row, otherRow] = [one.task.rows[0], other.task.rows[0]];
  if (one.table !== other.table || row === undefined || otherRow === undefined) return false;
  return one.table.mapping.readings.some(({ column, field }) => {
    if (field !== null) return false;
    const [text, otherText] = [row, otherRow].map((at) => foldText(one.view.textAt(at, column).trim()));
    return /\p{L} \p{L}/u.test(text ?? '') && /\p{L} \p{L}/u.test(otherText ?? '') && text !== otherText;
  });
}

const contentCell = ({ content, rows }: Task): CellPosition =>
  content.cells[0] ?? { row: rows[0] ?? 0, column: 0 };
