import { type CellRange, columnLetters } from '../../../shared/core';

/** A sheet's name as formulas write it, always quoted. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** `'Tổng hợp'!$A$1:$B$4`. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: CellRange): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const first = cell(top, left);
  const last = cell(bottom, right);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
