/**
 * 0-based rows that a filter hides, read from its lists of hidden values: a number of calls that depends on columns only.
 * Rows hidden by hand or by a condition are not told: Sheets answers for them one row at a time.
 */
export function readFilteredRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly number[] {
  const filter = sheet.getFilter();
  if (!filter) return [];
  const range = filter.getRange();
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => {
    const criteria = filter.getColumnFilterCriteria(range.getColumn() + index);
    return new Set(criteria?.getHiddenValues() ?? []);
  });
  if (columns.every(({ size }) => size === 0)) return [];
  const texts = range.getDisplayValues();
  return texts.flatMap((row, index) =>
    // why: the first row of a filter is its header, which always shows
    index > 0 && columns.some((hidden, column) => hidden.has(row[column] ?? ''))
      ? [range.getRow() - 1 + index]
      : [],
  );
}
