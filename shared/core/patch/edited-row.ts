import type { CellContent, CellValue } from '../model/cell';
import { EMPTY_CELL, formulaCell, valueCell } from '../model/cell';

/** What a host says of a cell besides its value; all of it is gone once the content changes. */
export interface CellDetails {
  readonly formula?: string;
  readonly displayed?: { readonly text: string; readonly format: string };
  readonly font?: string;
}

const NONE: ReadonlyMap<number, CellDetails> = new Map();

/** A row of a sheet that is being edited; it shares the values of the snapshot until one of them changes. */
export class EditedRow {
  private own: CellValue[] | undefined;
  private rare: Map<number, CellDetails> | undefined;

  /** `values` from column `left` on. */
  constructor(
    private values: readonly CellValue[],
    private left: number,
  ) {}

  /** First column of the row's values; infinite for a row without any. */
  get start(): number {
    return this.values.length === 0 ? Infinity : this.left;
  }

  /** Details by column. */
  get details(): ReadonlyMap<number, CellDetails> {
    return this.rare ?? NONE;
  }

  /** The row's values from a column on that is no further right than `start`; later changes do not show in them. */
  valuesFrom(left: number): readonly CellValue[] {
    this.own = undefined;
    if (left >= this.start || this.values.length === 0) return this.values;
    return [...Array.from({ length: this.left - left }, () => null), ...this.values];
  }

  content(column: number): CellContent {
    const formula = this.rare?.get(column)?.formula;
    if (formula !== undefined) return formulaCell(formula);
    const value = this.values[column - this.left] ?? null;
    return value === null ? EMPTY_CELL : valueCell(value);
  }

  /** What each cell holds, from the first column of the row; cells without content included. */
  contents(): readonly { readonly column: number; readonly content: CellContent }[] {
    return this.values.map((_, index) => {
      const column = this.left + index;
      return { column, content: this.content(column) };
    });
  }

  /** Adds to what is known of a cell; its value stays. */
  addDetails(column: number, details: CellDetails): void {
    const index = column - this.left;
    // why: a formula without a result may stand where a short row has no value
    if (details.formula !== undefined && (index < 0 || index >= this.values.length)) this.openTo(column);
    this.rare ??= new Map();
    this.rare.set(column, { ...this.rare.get(column), ...details });
  }

  /** Makes a cell hold `content` and nothing else; a formula has no result yet. */
  set(column: number, content: CellContent): void {
    const values = this.openTo(column);
    values[column - this.left] = content.kind === 'value' ? content.value : null;
    this.rare?.delete(column);
    if (content.kind === 'formula') this.addDetails(column, { formula: content.formula });
  }

  /** The row's values as its own, long enough to hold `column`. */
  private openTo(column: number): CellValue[] {
    const left = Math.min(column, this.start);
    if (!this.own || left < this.left) {
      this.own = [...this.valuesFrom(left)];
      this.values = this.own;
      this.left = left;
    }
    while (this.own.length <= column - this.left) this.own.push(null);
    return this.own;
  }
}
