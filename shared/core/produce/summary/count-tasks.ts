import type { CellValue } from '../../model/cell';
import type { Expression } from '../sheet/expression';
import { formulaText } from '../sheet/sheet-formula';
import type { StandardTask } from '../standard/standard-task';

type Tasks = readonly StandardTask[];

/** A column of the standard table: its range, and what a task has there. */
export interface TaskColumn extends Expression<StandardTask> {
  readonly evaluate: (task: StandardTask) => CellValue;
}

/** What COUNTIFS asks of a column. */
interface Criterion {
  readonly formula: string;
  readonly test: (task: StandardTask) => boolean;
}

/** The column says exactly this. */
export const says = ({ formula, evaluate }: TaskColumn, word: string): Criterion => ({
  formula: `${formula},${formulaText(word)}`,
  test: (task) => evaluate(task) === word,
});

type Bound = '<' | '<=' | '>=';

const isWithin = (value: number, how: Bound, bound: number): boolean =>
  how === '<' ? value < bound : how === '<=' ? value <= bound : value >= bound;

/** The column holds a number on this side of a bound; the bound itself may be a formula. */
export function within({ formula, evaluate }: TaskColumn, how: Bound, bound: number | Expression): Criterion {
  const isFixed = typeof bound === 'number';
  const limit = isFixed ? bound : bound.evaluate(undefined);
  const asked = isFixed ? formulaText(`${how}${String(bound)}`) : `${formulaText(how)}&${bound.formula}`;
  return {
    formula: `${formula},${asked}`,
    test(task) {
      const value = evaluate(task);
      return typeof value === 'number' && typeof limit === 'number' && isWithin(value, how, limit);
    },
  };
}

/**
 * How many tasks pass every test.
 * why: in plain loops, for each of the dozens of counts of a page goes over all tasks, and a function made for each task
 * would be most of what it costs
 */
function countOf<Test>(
  tasks: Tasks,
  tests: readonly Test[],
  passes: (task: StandardTask, test: Test) => boolean,
): number {
  let count = 0;
  for (const task of tasks) {
    let at = 0;
    for (const test of tests) {
      if (!passes(task, test)) break;
      at++;
    }
    if (at === tests.length) count++;
  }
  return count;
}

/** How many tasks meet every criterion. */
export const countIfs = (tasks: Tasks, ...criteria: readonly [Criterion, ...Criterion[]]): Expression => ({
  formula: `${criteria.length === 1 ? 'COUNTIF' : 'COUNTIFS'}(${criteria.map(({ formula }) => formula).join(',')})`,
  evaluate: () => countOf(tasks, criteria, (task, { test }) => test(task)),
});

/** How many tasks have one of several words in a column. */
export const countWords = (tasks: Tasks, column: TaskColumn, words: readonly string[]): Expression => ({
  formula: words.map((word) => countIfs(tasks, says(column, word)).formula).join('+'),
  evaluate: () =>
    words.reduce((sum, word) => sum + Number(countIfs(tasks, says(column, word)).evaluate(undefined)), 0),
});

/** How many tasks pass every test; each is a comparison in parentheses, or a function that answers yes or no. */
export const countProduct = (tasks: Tasks, ...tests: readonly Expression<StandardTask>[]): Expression => ({
  formula: `SUMPRODUCT(${tests.length === 1 ? '--' : ''}${tests.map(({ formula }) => formula).join('*')})`,
  evaluate: () => countOf(tasks, tests, (task, { evaluate }) => evaluate(task) === true),
});
