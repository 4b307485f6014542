import type { FunctionAnswer } from '../../shared/custom-functions/function-answer';

/** A cell of Excel as a custom function gives it back. */
export type ExcelCell = string | number | CustomFunctions.CellError;

/** Answers every cell of the input; an error says its reason in Vietnamese where Excel shows it. */
export const answerCells = (
  cells: readonly (readonly unknown[])[],
  read: (input: unknown) => FunctionAnswer,
): ExcelCell[][] => cells.map((row) => row.map((cell) => excelCell(read(cell))));

/** Answers each row of the input's first column with a row of texts; shorter rows are filled with empty cells. */
export function answerRows(
  cells: readonly (readonly unknown[])[],
  read: (input: unknown) => readonly string[],
): string[][] {
  const rows = cells.map(([cell]) => read(cell));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function excelCell(given: FunctionAnswer): ExcelCell {
  if (given.kind === 'value') return given.value;
  const code =
    given.error === 'value' ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable;
  return new CustomFunctions.Error(code, given.reason.vi);
}
