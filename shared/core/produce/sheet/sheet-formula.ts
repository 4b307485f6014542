import type { CellContent } from '../../model/cell';
import { columnLetters } from '../../model/range';

/** A text as a formula writes it. */
export const formulaText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A sheet's name as a formula writes it, with the exclamation mark. */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** `$B7`: the cell of a column in the formula's own row. */
export const cellInRow = (row: number, column: number): string =>
  `$${columnLetters(column)}${String(row + 1)}`;

/** why: no cell text can hold it, so that it stands for the row alone */
const ANY_ROW = '\uffff';

/** `$B` and a mark for the row, for `rowTemplate` to find. */
export const cellInAnyRow = (column: number): string => `$${columnLetters(column)}${ANY_ROW}`;

/** A formula that differs from row to row in the row's number alone. */
export type RowTemplate = readonly string[];

/** The template of a formula over cells in any row. */
export const rowTemplate = (formula: string): RowTemplate => formula.split(ANY_ROW);

const fillRow = (template: RowTemplate, row: number): string => template.join(String(row + 1));

/**
 * The formula of one row as a cell's content, spelled out whenever it is asked for: the formulas of a long sheet, one for
 * each row, would be most of what it holds in memory. JSON has it as any other content.
 */
class RowFormula {
  readonly kind = 'formula';

  constructor(
    readonly template: RowTemplate,
    readonly row: number,
  ) {}

  get formula(): string {
    return fillRow(this.template, this.row);
  }

  toJSON(): CellContent {
    return { kind: this.kind, formula: this.formula };
  }
}

export const rowFormula = (template: RowTemplate, row: number): CellContent => new RowFormula(template, row);

/** What the formula of a cell in that row was made from; one and the same object for formulas that differ in the row alone. */
export const templateIn = (row: number, content: CellContent): RowTemplate | undefined =>
  content instanceof RowFormula && content.row === row ? content.template : undefined;

/** `$B$7`. */
export const fixedCell = (row: number, column: number): string =>
  `$${columnLetters(column)}$${String(row + 1)}`;

/** `$B$7:$B$40`: a column's part between two rows. */
export const fixedColumn = (column: number, first: number, last: number): string =>
  `${fixedCell(first, column)}:${fixedCell(last, column)}`;
