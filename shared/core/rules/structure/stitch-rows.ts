import { valueCell } from '../../model/cell';
import type { PatchOp } from '../../model/patch';
import type { SheetView } from '../../model/sheet-view';
import { deleteRowsOp } from './row-ops';

/** The steps that put the texts of torn rows back into the row above them and take the torn rows out. */
export function stitchRows(view: SheetView, upper: number, torn: readonly number[]): readonly PatchOp[] {
  const ops: PatchOp[] = [];
  for (let column = view.left; column < view.right; column++) {
    const before = view.contentAt(upper, column);
    const more = torn.map((row) => view.textAt(row, column).trim()).filter((text) => text !== '');
    if (more.length === 0) continue;
    // why: a formula cannot take up the rest of a text; the person has to look at the row
    if (before.kind === 'formula') return [];
    const parts = [view.textAt(upper, column).trimEnd(), ...more].filter((text) => text !== '');
    ops.push({
      kind: 'set-cell',
      sheet: view.id,
      at: { row: upper, column },
      before,
      after: valueCell(parts.join(' ')),
    });
  }
  const deletions = [...torn].reverse().map((row) => deleteRowsOp(view, row, 1));
  return [...ops, ...deletions];
}
