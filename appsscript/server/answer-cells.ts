import type { FunctionAnswer } from '../../shared/custom-functions/function-answer';
import { isDate, serialReader } from './serial-of-date';

/** What Google hands to a custom function: one cell, or the rows of a range. */
export type CellArgument = unknown;

type Output = string | number | Date;
type Answer = (cell: unknown) => FunctionAnswer | readonly string[];

/** Answers one cell or every cell of a range: the rows stay, and each row gets as many columns as the longest answer. */
export function answerCells(
  cells: CellArgument,
  answer: Answer,
  show: (value: string | number) => Output = (value) => value,
): Output | Output[][] {
  if (!Array.isArray(cells)) {
    const result = answer(inputOf(cells));
    if (isList(result)) return [[...result]];
    if (result.kind === 'error') throw new Error(result.reason.vi);
    return show(result.value);
  }
  const rows = (cells as readonly (readonly unknown[])[]).map((row) =>
    row.flatMap((cell) => outputsOf(answer(inputOf(cell)), show)),
  );
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

const isList = (result: FunctionAnswer | readonly string[]): result is readonly string[] =>
  Array.isArray(result);

/** why: an error in one cell of a range must not take the others away, and Google knows no error for one cell alone */
function outputsOf(
  result: FunctionAnswer | readonly string[],
  show: (value: string | number) => Output,
): readonly Output[] {
  if (isList(result)) return result;
  return result.kind === 'error'
    ? [`${ERROR_SIGNS[result.error]} ${result.reason.vi}`]
    : [show(result.value)];
}

const ERROR_SIGNS = { value: '#VALUE!', 'not-available': '#N/A' } as const;

const serialOf = serialReader('Asia/Ho_Chi_Minh');

const inputOf = (cell: unknown): unknown => (isDate(cell) ? Math.floor(serialOf(cell)) : cell);

/** A serial number as a date, so that the cell shows a day and not 46113. The script's own clock is that of Việt Nam. */
export function asDate(value: string | number): Output {
  if (typeof value !== 'number') return value;
  const day = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
}
