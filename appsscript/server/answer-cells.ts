import type { FunctionAnswer, FunctionInput } from '../../shared/custom-functions/function-answer';
import { isDate, serialReader } from './serial-of-date';

/** What Google hands to a custom function: one cell, or the rows of a range. */
export type CellArgument = unknown;

type Output = string | number | Date;

/** Answers one cell or every cell of a range: the rows stay, and each row gets as many columns as the longest answer. */
export function answerCells(
  cells: CellArgument,
  answer: (input: FunctionInput) => FunctionAnswer,
  show: (value: string | number) => Output = (value) => value,
): Output | Output[][] {
  if (!Array.isArray(cells)) {
    const result = answer(inputOf(cells));
    if ('error' in result) throw new Error(result.reason.vi);
    return result.values.length === 1 ? show(result.values[0] ?? '') : [result.values.map(show)];
  }
  const rows = (cells as readonly (readonly unknown[])[]).map((row) =>
    row.flatMap((cell) => valuesOf(answer(inputOf(cell)), show)),
  );
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** why: an error in one cell of a range must not take the others away, and Google knows no error for one cell alone */
const valuesOf = (result: FunctionAnswer, show: (value: string | number) => Output): readonly Output[] =>
  'error' in result ? [`${ERROR_SIGNS[result.error]} ${result.reason.vi}`] : result.values.map(show);

const ERROR_SIGNS = { value: '#VALUE!', 'not-available': '#N/A' } as const;

const SERIAL = serialReader('Asia/Ho_Chi_Minh');

function inputOf(cell: unknown): FunctionInput {
  if (isDate(cell)) return Math.floor(SERIAL(cell));
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
}

/** A serial number as a date, so that the cell shows a day and not 46113. The script's own clock is that of Việt Nam. */
export const asDate = (value: string | number): Output => {
  if (typeof value !== 'number') return value;
  const midnight = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
  return new Date(midnight.getUTCFullYear(), midnight.getUTCMonth(), midnight.getUTCDate());
};
