import type { CellContent, CellValue } from './cell';
import { EMPTY_CELL, formulaCell, valueCell } from './cell';
import type { CellPosition, CellRange } from './range';
import { rangeContains } from './range';
import type { DisplayedNumber, SheetSnapshot } from './snapshot';
import { EMPTY_SHEET, widthOf } from './snapshot';

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
export const sheetView = (snapshot: SheetSnapshot): SheetView => new SnapshotView(snapshot);

/** why: methods of a class are compiled once for all sheets, functions made for each sheet are so for each sheet again */
class SnapshotView implements SheetView {
  readonly id: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  private readonly values: SheetSnapshot['values'];
  private readonly formulas: ReadonlyMap<number, string>;
  private readonly displayed: ReadonlyMap<number, DisplayedNumber>;
  private readonly mergesByRow: ReadonlyMap<number, readonly CellRange[]>;

  constructor(readonly snapshot: SheetSnapshot) {
    const { id, name, origin, values, formulas, displayed } = snapshot;
    this.id = id;
    this.name = name;
    this.top = origin.row;
    this.left = origin.column;
    this.bottom = origin.row + values.length;
    this.right = origin.column + widthOf(snapshot);
    this.values = values;
    this.formulas = new Map(formulas.map((cell) => [key(cell.row, cell.column), cell.formula]));
    this.displayed = new Map(displayed.map((cell) => [key(cell.row, cell.column), cell]));
    this.mergesByRow = mergesByRow(snapshot);
  }

  valueAt(row: number, column: number): CellValue {
    return this.values[row - this.top]?.[column - this.left] ?? null;
  }
  textAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    if (typeof value === 'string') return value;
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return this.displayedAt(row, column)?.text ?? String(value);
  }
  displayedAt(row: number, column: number): DisplayedNumber | undefined {
    return this.displayed.get(key(row, column));
  }
  formulaAt(row: number, column: number): string | undefined {
    return this.formulas.get(key(row, column));
  }
  contentAt(row: number, column: number): CellContent {
    const formula = this.formulaAt(row, column);
    if (formula !== undefined) return formulaCell(formula);
    const value = this.valueAt(row, column);
    return value === null ? EMPTY_CELL : valueCell(value);
  }
  mergeAt(row: number, column: number): CellRange | undefined {
    return this.mergesByRow.size === 0
      ? undefined
      : this.mergesByRow.get(row)?.find((merge) => rangeContains(merge, { row, column }));
  }
  isBlankRow(row: number): boolean {
    return (this.values[row - this.top] ?? []).every(
      (value) => value === null || (typeof value === 'string' && value.trim() === ''),
    );
  }
}

function mergesByRow({ origin, values, merges }: SheetSnapshot): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    // why: a merge over whole columns must not cost a million entries
    const last = Math.min(merge.bottom, origin.row + values.length);
    for (let row = merge.top; row <= last; row++) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

/** A sheet without cells. */
export const EMPTY_VIEW = sheetView(EMPTY_SHEET);

/** The content of a cell, for the `before` of a patch. */
export const contentOf = (view: SheetView, at: CellPosition): CellContent =>
  view.contentAt(at.row, at.column);
