import { columnLetters } from '../../../shared/core';
import type { FormulaReference, ReferenceEnd } from './map-references';

/** The text of a reference without its sheet. */
export const writeReference = ({ first, last }: Pick<FormulaReference, 'first' | 'last'>): string =>
  last ? `${writeEnd(first)}:${writeEnd(last)}` : writeEnd(first);

const writeEnd = ({ column, columnFixed, row, rowFixed }: ReferenceEnd): string =>
  (column === undefined ? '' : (columnFixed ? '$' : '') + columnLetters(column)) +
  (row === undefined ? '' : (rowFixed ? '$' : '') + String(row + 1));
