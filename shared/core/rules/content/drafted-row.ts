import { fieldTexts } from '../../draft/draft-sheet';
import type { DraftTask } from '../../draft/plan-draft';
import { valueCell } from '../../model/cell';
import type { PatchOp, RemovedCell } from '../../model/patch';
import type { Field, Task } from '../../model/plan';
import { plainNumber } from '../../table/number-text';
import type { RowPlace } from './missing-duties';

const FIELDS: readonly Field[] = ['content', 'lead', 'coordinators', 'start', 'end', 'result'];

/** The step that puts a drafted task into its table, behind the last row of the section; none where a merged cell stands in the way. */
export function insertDraftedRow(
  task: DraftTask,
  { view, table, section, ahead }: RowPlace,
): PatchOp | undefined {
  const own = table.tasks.filter((one) => one.section === section);
  const last = Math.max(...own.flatMap(({ rows }) => rows));
  if (!Number.isFinite(last)) return undefined;
  const row = last + 1;
  for (let column = table.range.left; column <= table.range.right; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row) return undefined;
  }
  const { columns } = table.mapping;
  const texts = fieldTexts(task);
  const cells = new Map<number, RemovedCell>();
  for (const field of FIELDS) {
    const [column, text] = [columns[field], texts[field]];
    if (column !== undefined && text) cells.set(column, { column, content: valueCell(text) });
  }
  const number = nextNumber(own, ahead, (at) => view.valueAt(at.row, at.column));
  if (columns.number !== undefined && number !== undefined)
    cells.set(columns.number, { column: columns.number, content: valueCell(number) });
  const sorted = [...cells.values()].sort((a, b) => a.column - b.column);
  return { kind: 'insert-rows', sheet: view.id, row, rows: [{ cells: sorted }] };
}

/** The number that goes on from the last plain one of the section, in its form. */
function nextNumber(
  tasks: readonly Task[],
  ahead: number,
  valueAt: (at: Task['number']['cells'][number]) => unknown,
): string | number | undefined {
  for (const { number } of [...tasks].reverse()) {
    const [value, at] = [plainNumber(number.text), number.cells[0]];
    if (value === undefined || !at) continue;
    const next = value + 1 + ahead;
    return typeof valueAt(at) === 'number' ? next : number.text.trim().replace(/\d+/u, String(next));
  }
  return undefined;
}
