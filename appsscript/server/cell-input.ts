import type { CellContent } from '../../shared/core';
import type { ToBook } from './book-notation';

/** What Sheets would take for a formula, number, date, error or truth value when a person typed it. */
const READ_AS_SOMETHING_ELSE =
  /^[\s\u00ad\u200b-\u200f\u2060]*[=+\-@'#(.,$€£¥₫%]|\d|^\s*(?:true|false|đúng|sai)\s*$/iu;

/** A formula hides behind these even in a cell of plain text. */
const FORMULA_LIKE = /^[\s\u00ad\u200b-\u200f\u2060]*[=+\-@']/u;

export interface InputOptions {
  /** A formula as the spreadsheet writes it. */
  readonly toBook: ToBook;
  /** True when the cell is formatted as plain text (`@`), which keeps numbers and dates as they are written. */
  readonly isPlainText: boolean;
}

/** What to give to `setValues` so that the cell holds just `content`: text that Sheets would reinterpret gets an apostrophe, which is not stored. */
export function cellInput(
  content: CellContent,
  { toBook, isPlainText }: InputOptions,
): string | number | boolean {
  if (content.kind === 'formula') return toBook(content.formula);
  const { value } = content;
  if (typeof value !== 'string') return value ?? '';
  return (isPlainText ? FORMULA_LIKE : READ_AS_SOMETHING_ELSE).test(value) ? `'${value}` : value;
}
