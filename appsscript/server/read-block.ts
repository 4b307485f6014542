import type { CellValue, DisplayedNumber, PlacedFormula } from '../../shared/core';
import { isDate } from './serial-of-date';

/** How the spreadsheet writes formulas and dates; asked once for each reading. */
export interface BookReading {
  /** A formula in the notation that all hosts share. */
  readonly fromBook: (formula: string) => string;
  readonly serialOf: (date: Date) => number;
}

/** What is read of the cells; `looks` is all there is: how numbers are shown, merged ranges, rows that a filter hides. */
export type ReadDetail = 'values' | 'contents' | 'contents-and-merges' | 'looks';

/** The contents of some rows of a sheet, from column A. */
export interface BlockReading {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly PlacedFormula[];
  readonly displayed: readonly DisplayedNumber[];
}

/**
 * Reads `range` in at most four calls, whatever its size; how numbers look takes two of them and is left out
 * where there are none, or where looks are not asked for.
 */
export function readBlock(
  range: GoogleAppsScript.Spreadsheet.Range,
  book: BookReading,
  detail: ReadDetail,
): BlockReading {
  const top = range.getRow() - 1;
  const raw = range.getValues() as readonly (readonly unknown[])[];
  const written = detail === 'values' ? [] : range.getFormulas();
  const values = raw.map((row) => row.map((value) => plainValue(value, book)));
  const formulas = written.flatMap((row, index) =>
    row.flatMap((formula, column) =>
      formula === '' ? [] : [{ row: top + index, column, formula: book.fromBook(formula) }],
    ),
  );
  const isShown = detail === 'looks' && values.some((row) => row.some((value) => typeof value === 'number'));
  return { values, formulas, displayed: isShown ? readDisplayed(range, values) : [] };
}

function plainValue(value: unknown, { serialOf }: BookReading): CellValue {
  if (isDate(value)) return serialOf(value);
  if (value === '' || value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

function readDisplayed(
  range: GoogleAppsScript.Spreadsheet.Range,
  values: readonly (readonly CellValue[])[],
): readonly DisplayedNumber[] {
  const top = range.getRow() - 1;
  const texts = range.getDisplayValues();
  const formats = range.getNumberFormats();
  return values.flatMap((row, index) =>
    row.flatMap((value, column) => {
      const text = texts[index]?.[column] ?? '';
      if (typeof value !== 'number' || text === String(value)) return [];
      const format = plainFormat(formats[index]?.[column] ?? '');
      return format === '' ? [] : [{ row: top + index, column, text, format }];
    }),
  );
}

/** A number format as the core reads it; empty for formats that show the bare number. */
function plainFormat(format: string): string {
  if (/^(?:general|@|0\.#+)?$/i.test(format)) return '';
  // why: Sheets also hands out "dd/MM/yyyy"; the core knows the notation of Excel
  return format.replace(/M/g, 'm');
}
