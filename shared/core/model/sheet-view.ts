import type { CellContent, CellValue } from './cell';
import { EMPTY_CELL, formulaCell, valueCell } from './cell';
import type { CellPosition, CellRange } from './range';
import { rangeContains } from './range';
import type { DisplayedNumber, SheetSnapshot } from './snapshot';
import { widthOf } from './snapshot';

const key = (row: number, column: number): number => row * 16384 + column;

/** Answers questions about a sheet snapshot by absolute position; nothing is copied. */
export interface SheetView {
  readonly snapshot: SheetSnapshot;
  readonly id: string;
  readonly name: string;
  /** First row and column that the snapshot covers, and one past the last. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  valueAt(row: number, column: number): CellValue;
  /** What the user sees in the cell, untrimmed; empty for an empty cell. */
  textAt(row: number, column: number): string;
  displayedAt(row: number, column: number): DisplayedNumber | undefined;
  formulaAt(row: number, column: number): string | undefined;
  contentAt(row: number, column: number): CellContent;
  mergeAt(row: number, column: number): CellRange | undefined;
  isBlankRow(row: number): boolean;
}

/** A view over `snapshot`; cost linear in its sparse parts, constant for each question. */
export function sheetView(snapshot: SheetSnapshot): SheetView {
  const { origin, values } = snapshot;
  const formulas = new Map(snapshot.formulas.map((cell) => [key(cell.row, cell.column), cell.formula]));
  const displayed = new Map(snapshot.displayed.map((cell) => [key(cell.row, cell.column), cell]));
  const mergesByRow = new Map<number, CellRange[]>();
  for (const merge of snapshot.merges) {
    // why: a merge over whole columns must not cost a million entries
    const last = Math.min(merge.bottom, origin.row + values.length);
    for (let row = merge.top; row <= last; row++) {
      const list = mergesByRow.get(row);
      if (list) list.push(merge);
      else mergesByRow.set(row, [merge]);
    }
  }
  const valueAt = (row: number, column: number): CellValue =>
    values[row - origin.row]?.[column - origin.column] ?? null;
  const view: SheetView = {
    snapshot,
    id: snapshot.id,
    name: snapshot.name,
    top: origin.row,
    left: origin.column,
    bottom: origin.row + values.length,
    right: origin.column + widthOf(snapshot),
    valueAt,
    textAt(row, column) {
      const value = valueAt(row, column);
      if (typeof value === 'string') return value;
      if (value === null) return '';
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return displayed.get(key(row, column))?.text ?? String(value);
    },
    displayedAt: (row, column) => displayed.get(key(row, column)),
    formulaAt: (row, column) => formulas.get(key(row, column)),
    contentAt(row, column) {
      const formula = formulas.get(key(row, column));
      if (formula !== undefined) return formulaCell(formula);
      const value = valueAt(row, column);
      return value === null ? EMPTY_CELL : valueCell(value);
    },
    mergeAt: (row, column) =>
      mergesByRow.size === 0
        ? undefined
        : mergesByRow.get(row)?.find((merge) => rangeContains(merge, { row, column })),
    isBlankRow: (row) =>
      (values[row - origin.row] ?? []).every(
        (value) => value === null || (typeof value === 'string' && value.trim() === ''),
      ),
  };
  return view;
}

/** The content of a cell, for the `before` of a patch. */
export const contentOf = (view: SheetView, at: CellPosition): CellContent =>
  view.contentAt(at.row, at.column);
