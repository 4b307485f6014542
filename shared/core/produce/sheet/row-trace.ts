import { EMPTY_CELL } from '../../model/cell';
import type { DraftCell } from '../../model/sheet-draft';
import type { SheetView } from '../../model/sheet-view';
import { EMPTY_MARK, hashContent } from '../../work/content-hash';

/**
 * What the tool itself wrote in a row, kept in a helper column of its own sheets: a later refresh can tell
 * what a person typed since from what the tool wrote.
 */
export const traceRow = (cells: readonly (DraftCell | null)[]): string =>
  joinMarks(cells.map((cell) => hashContent(cell?.content ?? EMPTY_CELL)));

/** A row's trace from the marks of its cells; empty cells at the end are left out. */
export function joinMarks(marks: readonly string[]): string {
  let length = marks.length;
  while (length > 0 && marks[length - 1] === EMPTY_MARK) length--;
  return marks.slice(0, length).join(' ');
}

/** Whether the cell still holds what the tool wrote, by the row's trace. */
export function isAsWritten(view: SheetView, row: number, column: number, trace: string): boolean {
  const written = trace === '' ? EMPTY_MARK : (trace.split(' ')[column] ?? EMPTY_MARK);
  return hashContent(view.contentAt(row, column)) === written;
}
