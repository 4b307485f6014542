import { fieldTexts } from '../../draft/draft-sections';
import { valueCell } from '../../model/cell';
import type { PatchOp, RemovedCell } from '../../model/patch';
import type { Field } from '../../model/plan';
import { plainNumber } from '../../table/number-text';
import type { MissingDuty } from './missing-duties';

const FIELDS: readonly Field[] = ['content', 'lead', 'coordinators', 'start', 'end', 'result'];

/**
 * The step that puts the drafted row of a duty into its table, behind the last row of the section; none where a merged
 * cell reaches over that place.
 */
export function insertDraftedRow(duty: MissingDuty): PatchOp | undefined {
  const { view, table, lastRow } = duty.section;
  const row = lastRow + 1;
  for (let column = view.left; column < view.right; column++) {
    const merge = view.mergeAt(row, column);
    if (merge && merge.top < row) return undefined;
  }
  const { columns } = table.mapping;
  const texts = fieldTexts(duty.task);
  const cells = new Map<number, RemovedCell>();
  for (const field of FIELDS) {
    const [column, text] = [columns[field], texts[field]];
    if (column !== undefined && text) cells.set(column, { column, content: valueCell(text) });
  }
  const number = nextNumber(duty);
  if (columns.number !== undefined && number !== undefined)
    cells.set(columns.number, { column: columns.number, content: valueCell(number) });
  const sorted = [...cells.values()].sort((a, b) => a.column - b.column);
  return { kind: 'insert-rows', sheet: view.id, row, rows: [{ cells: sorted }] };
}

/** The number that goes on from the last plain one of the section, in its form. */
function nextNumber({ section: { tasks, view }, ahead }: MissingDuty): string | number | undefined {
  for (let index = tasks.length - 1; index >= 0; index--) {
    const { number } = tasks[index] ?? {};
    const [value, at] = [plainNumber(number?.text ?? ''), number?.cells[0]];
    if (!number || value === undefined || !at) continue;
    const next = value + 1 + ahead;
    return typeof view.valueAt(at.row, at.column) === 'number'
      ? next
      : number.text.trim().replace(/\d+/u, String(next));
  }
  return undefined;
}
