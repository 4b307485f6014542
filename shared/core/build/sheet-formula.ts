import { columnLetters } from '../model/range';

/** A text as a formula writes it. */
export const formulaText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A sheet's name as a formula writes it, with the exclamation mark. */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** `$B7`: the cell of a column in the formula's own row. */
export const cellInRow = (row: number, column: number): string =>
  `$${columnLetters(column)}${String(row + 1)}`;

/** `$B$7`. */
export const fixedCell = (row: number, column: number): string =>
  `$${columnLetters(column)}$${String(row + 1)}`;

/** `$B$7:$B$40`: a column's part between two rows. */
export const fixedColumn = (column: number, first: number, last: number): string =>
  `${fixedCell(first, column)}:${fixedCell(last, column)}`;
