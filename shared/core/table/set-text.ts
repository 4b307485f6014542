import { valueCell } from '../model/cell';
import type { Fix } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PatchOp } from '../model/patch';
import type { CellPosition } from '../model/range';
import type { SheetView } from '../model/sheet-view';

/** The steps that write `text` into a text cell; none for a formula, which is never overwritten. An empty text clears. */
export function setText(view: SheetView, at: CellPosition, text: string): readonly PatchOp[] {
  const before = view.contentAt(at.row, at.column);
  if (before.kind === 'formula') return [];
  return [{ kind: 'set-cell', sheet: view.id, at, before, after: valueCell(text === '' ? null : text) }];
}

/** The fix that writes `text` into a cell; none where nothing may be written. */
export function textFix(
  view: SheetView,
  at: CellPosition,
  text: string,
  applicability: Fix['applicability'],
  title: LocalText,
): readonly Fix[] {
  const ops = setText(view, at, text);
  return ops.length === 0 ? [] : [{ title, applicability, ops }];
}
