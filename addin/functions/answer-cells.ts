import type { FunctionAnswer } from '../../shared/custom-functions/function-answer';

/** A cell of Excel as a custom function gives it back. */
export type ExcelCell = string | number | CustomFunctions.CellError;

/** Answers every cell of the input; an error says its reason in Vietnamese where Excel shows it. */
export const answerCells = (
  cells: readonly (readonly unknown[])[],
  read: (input: unknown) => FunctionAnswer,
): ExcelCell[][] =>
  cells.map((row) => row.map((cell) => (isError(cell) ? passedOn() : excelCell(read(cell)))));

/** Answers each row of the input's first column with a row of texts; shorter rows are filled with empty cells. */
export function answerRows(
  cells: readonly (readonly unknown[])[],
  read: (input: unknown) => readonly string[],
): ExcelCell[][] {
  const rows = cells.map(([cell]): readonly ExcelCell[] => (isError(cell) ? [passedOn()] : read(cell)));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** why: Excel hands over an error, or a value of a kind that this tool knows nothing of, as an object */
const isError = (cell: unknown): boolean => typeof cell === 'object' && cell !== null;

/** The answer of one cell whose input is an error; those beside it are answered all the same. */
const passedOn = (): CustomFunctions.CellError =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Ô được hỏi đang báo lỗi.');

function excelCell(given: FunctionAnswer): ExcelCell {
  if (given.kind === 'value') return given.value;
  const code =
    given.error === 'value' ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;
  return new CustomFunctions.Error(code, given.reason.vi);
}
