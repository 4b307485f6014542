import type { Field } from '../model/plan';
import type { SheetView } from '../model/sheet-view';

/** What is filled in a table row, found in one pass over its cells. */
export interface RowShape {
  readonly row: number;
  /** Columns with text, within the table. */
  readonly filled: readonly number[];
  /** The only text of the row, when all its filled cells say the same. */
  readonly onlyText: string | undefined;
}

const NONE: readonly number[] = [];

/**
 * Reads the shape of a row between two columns, inclusive. The list of its filled columns is that of the row above where
 * both are the same, as nearly all rows of a table are.
 */
export function rowShape(
  view: SheetView,
  row: number,
  left: number,
  right: number,
  above: readonly number[] = NONE,
): RowShape {
  let own: number[] | undefined;
  let count = 0;
  let onlyText: string | undefined;
  for (let column = left; column <= right; column++) {
    const text = view.textAt(row, column);
    if (text === '' || text.trim() === '') continue;
    onlyText = count === 0 || onlyText === text ? text : undefined;
    if (!own && above[count] !== column) own = above.slice(0, count);
    own?.push(column);
    count += 1;
  }
  const filled = own ?? (count === above.length ? above : above.slice(0, count));
  return { row, filled, onlyText: onlyText?.trim() };
}

/** Whether the cells of these fields hold text in the row. */
export const isFilled = (
  { filled }: RowShape,
  columns: Readonly<Partial<Record<Field, number>>>,
  field: Field,
): boolean => {
  const column = columns[field];
  return column !== undefined && filled.includes(column);
};

/** "(1) (2) (3)", "1 2 3 4" or "4 5=6+7 6 7" under a header: running numbers in at least three cells, one for each column. */
export function isColumnNumbers(view: SheetView, { row, filled }: RowShape): boolean {
  if (filled.length < 3) return false;
  return filled.every((column, index) => {
    const text = view.textAt(row, column).trim();
    const number = SUM.exec(text)?.[1] ?? text;
    return number === String(index + 1) || number === `(${String(index + 1)})`;
  });
}

/** A column that is reckoned from others: "5=6+7", "(5) = (6) + (7)". */
const SUM = /^(\(?\d{1,2}\)?)\s*=[\s\d()+*/x-]+$/u;
