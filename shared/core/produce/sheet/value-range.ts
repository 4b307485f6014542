import type { CellValue } from '../../model/cell';
import type { Expression } from './expression';

/** A part of a column with its values from top to bottom. */
export interface ValueRange {
  readonly formula: string;
  readonly values: readonly CellValue[];
}

const numbersIn = ({ values }: ValueRange): readonly number[] =>
  values.filter((value): value is number => typeof value === 'number');

/** The greatest number but `rank - 1`; an error where there are fewer. */
export const large = (range: ValueRange, rank: number): Expression => ({
  formula: `LARGE(${range.formula},${String(rank)})`,
  evaluate: () => [...numbersIn(range)].sort((a, b) => b - a)[rank - 1],
});

/** Where the value stands, counted from 1; an error where it does not. */
export const positionIn = (range: ValueRange, wanted: Expression): Expression => ({
  formula: `MATCH(${wanted.formula},${range.formula},0)`,
  evaluate() {
    const value = wanted.evaluate(undefined);
    const index = value === undefined ? -1 : range.values.indexOf(value);
    return index < 0 ? undefined : index + 1;
  },
});

/** The value at a position counted from 1. */
export const pickFrom = (range: ValueRange, position: Expression): Expression => ({
  formula: `INDEX(${range.formula},${position.formula})`,
  evaluate() {
    const at = position.evaluate(undefined);
    return typeof at === 'number' ? range.values[at - 1] : undefined;
  },
});

/** How many numbers are above nought. */
export const countPositive = (range: ValueRange): Expression => ({
  formula: `COUNTIF(${range.formula},">0")`,
  evaluate: () => numbersIn(range).filter((value) => value > 0).length,
});
