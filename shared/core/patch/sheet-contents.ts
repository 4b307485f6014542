import type { CellContent } from '../model/cell';
import { sameContent, valueCell } from '../model/cell';
import type { PlacedContent } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { sheetView } from '../model/sheet-view';
import type { SheetSnapshot } from '../model/snapshot';

const isFilled = (content: CellContent): boolean => !sameContent(content, valueCell(null));

/** The filled cells of a sheet in reading order: the `before` of a `put-sheet`. */
export function snapshotContents(sheet: SheetSnapshot): readonly PlacedContent[] {
  const view = sheetView(sheet);
  const cells: PlacedContent[] = [];
  for (let row = view.top; row < view.bottom; row++) {
    for (let column = view.left; column < view.right; column++) {
      const content = view.contentAt(row, column);
      if (isFilled(content)) cells.push({ row, column, content });
    }
  }
  return cells;
}

/** The filled cells that a draft will write. */
export function draftContents(draft: SheetDraft): readonly PlacedContent[] {
  return draft.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell && isFilled(cell.content) ? [{ row, column, content: cell.content }] : [],
    ),
  );
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
