import type { SheetView } from '../../model/sheet-view';

/** `table`: a row of a table; `prose`: text in the first cell alone; `line`: a few cells side by side, no table. */
export type TextRowKind = 'table' | 'prose' | 'line' | 'blank';

/** From this many cells on a line is a row of a table. */
const TABLE_CELLS = 3;

/** What each row of an imported text is; two cells belong to a table only beside a row of it. */
export function textRowKinds(view: SheetView): readonly TextRowKind[] {
  const extents = Array.from({ length: view.bottom }, (_, row) => extentOf(view, row));
  const least = Math.min(TABLE_CELLS, view.right);
  const isWide = (row: number): boolean => view.right > 1 && (extents[row] ?? 0) >= least;
  return extents.map((extent, row) => {
    if (extent === 0) return 'blank';
    if (isWide(row)) return 'table';
    if (extent === 1) return 'prose';
    return isWide(row - 1) || isWide(row + 1) ? 'table' : 'line';
  });
}

/** Number of columns up to the last filled one. */
function extentOf(view: SheetView, row: number): number {
  for (let column = view.right - 1; column >= 0; column--) {
    if (view.textAt(row, column) !== '') return column + 1;
  }
  return 0;
}
