import { formulaCell } from '../core/model/cell';
import type { PatchOp, WorkbookPatch } from '../core/model/patch';
import type { DraftCell } from '../core/model/sheet-draft';

/**
 * The patch as plain data, for hosts behind a border that carries nothing else: formulas of a long sheet are spelled out
 * only when they are asked for.
 */
export const plainPatch = (patch: WorkbookPatch): WorkbookPatch => ({
  ...patch,
  ops: patch.ops.map(plainOp),
});

function plainOp(op: PatchOp): PatchOp {
  if (op.kind !== 'put-sheet' || !op.after) return op;
  const rows = op.after.rows.map((row) => ({ ...row, cells: row.cells.map(plainCell) }));
  return { ...op, after: { ...op.after, rows } };
}

const plainCell = (cell: DraftCell | null): DraftCell | null =>
  cell?.content.kind === 'formula' ? { ...cell, content: formulaCell(cell.content.formula) } : cell;
