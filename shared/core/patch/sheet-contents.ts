import { isFilledContent, sameContent } from '../model/cell';
import type { PlacedContent } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { sheetView } from '../model/sheet-view';
import type { SheetSnapshot } from '../model/snapshot';

/** The filled cells of a sheet in reading order: the `before` of a `put-sheet`. */
export function snapshotContents(sheet: SheetSnapshot): readonly PlacedContent[] {
  const view = sheetView(sheet);
  const cells: PlacedContent[] = [];
  for (let row = view.top; row < view.bottom; row++) {
    for (let column = view.left; column < view.right; column++) {
      const content = view.contentAt(row, column);
      if (isFilledContent(content)) cells.push({ row, column, content });
    }
  }
  return cells;
}

/** The filled cells that a draft will write. */
export function draftContents(draft: SheetDraft): readonly PlacedContent[] {
  const found: PlacedContent[] = [];
  draft.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell && isFilledContent(cell.content)) found.push({ row, column, content: cell.content });
    });
  });
  return found;
}

/** Whether two sheets hold the same contents at the same places. */
export function sameContents(a: readonly PlacedContent[], b: readonly PlacedContent[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((cell, index) => {
    const other = b[index];
    return (
      cell.row === other?.row && cell.column === other.column && sameContent(cell.content, other.content)
    );
  });
}
