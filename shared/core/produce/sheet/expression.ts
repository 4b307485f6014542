import type { CellValue } from '../../model/cell';
import { formulaText } from './sheet-formula';
import type { LiveValue } from './sheet-grid';

/** What a formula comes to; `undefined` where the sheet shows an error. */
export type Outcome = CellValue | undefined;

/**
 * A piece of a formula: how a sheet writes it, and what it comes to. Both are made at once, so that a cell's formula and
 * the value kept with it cannot differ. Over a column it is evaluated row by row.
 */
export interface Expression<Row = unknown> {
  readonly formula: string;
  readonly evaluate: (row: Row) => Outcome;
}

/** The content of a cell: the formula with its present value. */
export const live = ({ formula, evaluate }: Expression): LiveValue => ({
  formula: `=${formula}`,
  cached: evaluate(undefined) ?? '',
});

/** A reference, or whatever has a value of its own. */
export const known = (formula: string, value: Outcome): Expression => ({ formula, evaluate: () => value });

export const text = (value: string): Expression => known(formulaText(value), value);
export const number = (value: number): Expression => known(String(value), value);

/** Parentheses. */
export const group = <Row>({ formula, evaluate }: Expression<Row>): Expression<Row> => ({
  formula: `(${formula})`,
  evaluate,
});

type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A comparison, as a sheet makes it: letters without their case, an empty cell like an empty text or nought. */
export function is<Row>(a: Expression<Row>, how: Comparison, b: Expression<Row>): Expression<Row> {
  const holds = COMPARISONS[how];
  return {
    formula: `${a.formula}${how}${b.formula}`,
    evaluate(row) {
      const x = a.evaluate(row);
      const y = b.evaluate(row);
      return x === undefined || y === undefined ? undefined : holds(x, y);
    },
  };
}

const COMPARISONS: Readonly<Record<Comparison, (x: CellValue, y: CellValue) => boolean>> = {
  '=': (x, y) => isSame(x, y),
  '<>': (x, y) => !isSame(x, y),
  '<': (x, y) => isLess(x, y),
  '<=': (x, y) => !isLess(y, x),
  '>': (x, y) => isLess(y, x),
  '>=': (x, y) => !isLess(x, y),
};

/** why: asked of every task of every count, so that letters are only folded where they may matter */
function isSame(x: CellValue, y: CellValue): boolean {
  if (x === y) return true;
  if (x === null || y === null) return (x ?? y) === '' || (x ?? y) === 0 || (x ?? y) === false;
  return (
    typeof x === 'string' &&
    typeof y === 'string' &&
    x.length === y.length &&
    x.toLowerCase() === y.toLowerCase()
  );
}

/** Numbers stand before texts, texts before true and false. */
function isLess(x: CellValue, y: CellValue): boolean {
  const a = x ?? emptyLike(y);
  const b = y ?? emptyLike(x);
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (typeof a !== typeof b) return order(a) < order(b);
  return String(a).toLowerCase() < String(b).toLowerCase();
}

const emptyLike = (other: CellValue): CellValue =>
  typeof other === 'number' ? 0 : typeof other === 'boolean' ? false : '';
const order = (value: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);

type Arithmetic = '+' | '-' | '*';

/** A sum, difference or product of numbers; an empty cell is nought, a text an error. */
export const calc = <Row>(a: Expression<Row>, how: Arithmetic, b: Expression<Row>): Expression<Row> => ({
  formula: `${a.formula}${how}${b.formula}`,
  evaluate(row) {
    const [x, y] = [a.evaluate(row) ?? undefined, b.evaluate(row) ?? undefined];
    if (typeof x !== 'number' || typeof y !== 'number') return undefined;
    return how === '+' ? x + y : how === '-' ? x - y : x * y;
  },
});

/** `a&b&…` */
export const join = <Row>(...parts: readonly Expression<Row>[]): Expression<Row> => ({
  formula: parts.map(({ formula }) => formula).join('&'),
  evaluate(row) {
    const values = parts.map(({ evaluate }) => evaluate(row));
    return values.includes(undefined) ? undefined : values.map((value) => String(value ?? '')).join('');
  },
});

/** `IF(…)`; what is not chosen is not evaluated. */
export const choose = <Row>(
  test: Expression<Row>,
  yes: Expression<Row>,
  no: Expression<Row>,
): Expression<Row> => ({
  formula: `IF(${test.formula},${yes.formula},${no.formula})`,
  evaluate(row) {
    const chosen = test.evaluate(row);
    return chosen === undefined ? undefined : (chosen ? yes : no).evaluate(row);
  },
});

export const all = <Row>(...tests: readonly Expression<Row>[]): Expression<Row> => ({
  formula: `AND(${tests.map(({ formula }) => formula).join(',')})`,
  evaluate: (row) => tests.every(({ evaluate }) => evaluate(row) === true),
});

export const any = <Row>(...tests: readonly Expression<Row>[]): Expression<Row> => ({
  formula: `OR(${tests.map(({ formula }) => formula).join(',')})`,
  evaluate: (row) => tests.some(({ evaluate }) => evaluate(row) === true),
});

export const isNumber = <Row>({ formula, evaluate }: Expression<Row>): Expression<Row> => ({
  formula: `ISNUMBER(${formula})`,
  evaluate: (row) => typeof evaluate(row) === 'number',
});

/** The first characters of a text. */
export const left = <Row>({ formula, evaluate }: Expression<Row>, count: number): Expression<Row> => ({
  formula: `LEFT(${formula},${String(count)})`,
  evaluate(row) {
    const value = evaluate(row);
    return value === undefined ? undefined : String(value ?? '').slice(0, count);
  },
});

/** `instead` where `tried` is an error. */
export const orElse = <Row>(tried: Expression<Row>, instead: Expression<Row>): Expression<Row> => ({
  formula: `IFERROR(${tried.formula},${instead.formula})`,
  evaluate(row) {
    const value = tried.evaluate(row);
    return value === undefined ? instead.evaluate(row) : value;
  },
});
