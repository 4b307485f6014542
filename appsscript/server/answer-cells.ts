import type { FunctionAnswer } from '../../shared/custom-functions/function-answer';
import { dateOfSerial, isDate, serialReader } from './serial-of-date';

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

let ownClock: ReturnType<typeof serialReader> | undefined;

/** On the clock of the spreadsheet, which may be another one than the script's; asked once in a run. */
const clock = (): ReturnType<typeof serialReader> =>
  (ownClock ??= serialReader(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()));

const inputOf = (cell: unknown): unknown => (isDate(cell) ? Math.floor(clock()(cell)) : cell);

/** A serial number as a date, so that the cell shows a day and not 46113: that day on the clock of the spreadsheet. */
export const asDate = (value: string | number): Output =>
  typeof value === 'number' ? dateOfSerial(value, clock()) : value;
