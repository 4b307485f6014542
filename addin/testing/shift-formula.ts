const REFERENCE =
  /(?<![\p{L}\p{N}_.'])('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?)(\d+)(?![\p{L}\p{N}(])/gu;

/**
 * A formula of sheet `own` after rows of sheet `moved` moved by `by` from `row` (0-based) on.
 * Enough for tests: references are shifted, those to removed rows stay.
 */
export function shiftFormula(
  formula: string,
  {
    own,
    moved,
    row,
    by,
  }: { readonly own: string; readonly moved: string; readonly row: number; readonly by: number },
): string {
  let last = own;
  return formula.replace(
    REFERENCE,
    (whole: string, sheet: string | undefined, column: string, digits: string, offset: number) => {
      const isRangeEnd = sheet === undefined && formula[offset - 1] === ':';
      if (!isRangeEnd) last = sheet === undefined ? own : sheetName(sheet);
      const at = Number(digits) - 1;
      if (last !== moved || at < row) return whole;
      return `${sheet ?? ''}${column}${String(Math.max(row, at + by) + 1)}`;
    },
  );
}

const sheetName = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);
