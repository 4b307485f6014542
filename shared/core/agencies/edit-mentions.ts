import { valueCell } from '../model/cell';
import type { PatchOp } from '../model/patch';
import type { CellPosition } from '../model/range';
import type { SheetView } from '../model/sheet-view';

/** A piece of a cell's text and what shall stand there. */
export interface TextEdit {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The step that edits pieces of one cell; undefined when the cell is a formula, or does not hold the pieces
 * (a task stitched from several cells), or nothing would change.
 */
export function editCell(view: SheetView, at: CellPosition, edits: readonly TextEdit[]): PatchOp | undefined {
  const before = view.contentAt(at.row, at.column);
  if (before.kind !== 'value' || typeof before.value !== 'string') return undefined;
  const text = before.value;
  let result = '';
  let copied = 0;
  for (const edit of [...edits].sort((a, b) => a.offset - b.offset)) {
    if (edit.offset < copied || !text.startsWith(edit.before, edit.offset)) return undefined;
    result += text.slice(copied, edit.offset) + edit.after;
    copied = edit.offset + edit.before.length;
  }
  result += text.slice(copied);
  if (result === text) return undefined;
  return { kind: 'set-cell', sheet: view.id, at, before, after: valueCell(result) };
}
