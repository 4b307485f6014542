import type { CellContent } from '../core/model/cell';
import type { PatchOp, SetCellOp } from '../core/model/patch';
import { withoutHostState } from '../core/model/patch';
import type { SheetSnapshot } from '../core/model/snapshot';
import { WorkbookEdit } from '../core/patch/workbook-edit';

/** The steps as they were done: cells hold what was found in them afterwards, where that is known. */
export const asFound = (
  ops: readonly PatchOp[],
  found: ReadonlyMap<SetCellOp, CellContent>,
): readonly PatchOp[] =>
  ops.map((op) =>
    op.kind === 'set-cell' ? { ...op, after: found.get(op) ?? op.after } : withoutHostState(op),
  );

/**
 * What stands in the cells that the steps wrote, from a reading after all of them: of each cell the last step. Where
 * rows moved, places count otherwise by then, and nothing is told.
 */
export function contentsFound(
  ops: readonly PatchOp[],
  sheets: readonly SheetSnapshot[],
): ReadonlyMap<SetCellOp, CellContent> {
  const moved = new Set(
    ops.flatMap((op) => (op.kind === 'delete-rows' || op.kind === 'insert-rows' ? [op.sheet] : [])),
  );
  const last = new Map(
    ops.flatMap((op) =>
      op.kind === 'set-cell' && !moved.has(op.sheet)
        ? [[[op.sheet, op.at.row, op.at.column].join(' '), op] as const]
        : [],
    ),
  );
  const workbook = new WorkbookEdit(sheets);
  return new Map(
    [...last.values()].flatMap((op) => {
      const content = workbook.find(op.sheet)?.get(op.at);
      return content ? [[op, content] as const] : [];
    }),
  );
}
