/** A formula after `count` rows came before row `row` (1-based), or went when `count` is negative; only for its own sheet. */
export function shiftFormula(formula: string, row: number, count: number): string {
  return formula.replace(
    /"[^"]*"|'[^']*'![$A-Z\d:]+|(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\d(A-Za-z])/g,
    (whole, column: string | undefined, first: string, lastColumn: string | undefined, last: string) => {
      if (column === undefined) return whole;
      const from = shiftRow(Number(first), row, count);
      if (lastColumn === undefined) return column + String(from ?? '#REF!');
      const to = shiftLast(Number(last), row, count);
      return `${column}${String(from ?? row)}:${lastColumn}${String(to)}`;
    },
  );
}

function shiftRow(at: number, row: number, count: number): number | undefined {
  if (at < row) return at;
  return count < 0 && at < row - count ? undefined : at + count;
}

const shiftLast = (at: number, row: number, count: number): number => {
  if (at < row) return at;
  return count < 0 && at < row - count ? row - 1 : at + count;
};
