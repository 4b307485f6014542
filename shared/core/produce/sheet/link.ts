import { columnLetters } from '../../model/range';
import type { Expression } from './expression';
import { formulaText, sheetPrefix } from './sheet-formula';

/** A cell of another sheet whose row is worked out. */
export interface LinkTarget {
  readonly sheet: string;
  readonly column: number;
  /** Counted from 1. */
  readonly row: Expression;
}

/** What `shown` says, and leads to the cell when it is clicked. */
export const linkTo = ({ sheet, column, row }: LinkTarget, shown: Expression): Expression => ({
  formula: `HYPERLINK(${formulaText(`#${sheetPrefix(sheet)}${columnLetters(column)}`)}&(${row.formula}),${shown.formula})`,
  evaluate: (at) => shown.evaluate(at),
});
