/** A sheet would run what begins so, even behind quotation marks; what is guarded already is guarded once more. */
const RUNS = /^'*[=+\-@\t\r]/u;

/** A text that no sheet takes for a formula: an apostrophe before what would run. `unguardText` takes it off again. */
export const guardText = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** The text behind a guard; any other text is itself. */
export const unguardText = (text: string): string =>
  text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;

export interface CsvOptions {
  /** Whether the text begins with the sign of UTF-8, without which Excel shows Vietnamese as broken letters. */
  readonly isSigned?: boolean;
}

/** Rows as comma-separated values after RFC 4180. */
export const csvText = (rows: readonly (readonly string[])[], { isSigned = true }: CsvOptions = {}): string =>
  (isSigned ? '\uFEFF' : '') + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');

function csvCell(text: string): string {
  const safe = guardText(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
