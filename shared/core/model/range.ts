/** A cell's place on a sheet, 0-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based, all four edges inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const cellRange = (at: CellPosition): CellRange => ({
  top: at.row,
  left: at.column,
  bottom: at.row,
  right: at.column,
});

export const topLeft = (range: CellRange): CellPosition => ({ row: range.top, column: range.left });

export const rangeContains = (range: CellRange, { row, column }: CellPosition): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`; `undefined` when the text is no column name of at most three letters. */
export function parseColumnLetters(letters: string): number | undefined {
  if (!/^[a-z]{1,3}$/i.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 notation of a cell: `{ row: 8, column: 2 }` → `C9`. */
export const formatCell = ({ row, column }: CellPosition): string => columnLetters(column) + String(row + 1);

/** A1 notation of a range; a single cell is written without a colon. */
export function formatRange(range: CellRange): string {
  const first = formatCell(topLeft(range));
  const last = formatCell({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `C9` or `$C$9`; `undefined` for anything else. */
export function parseCell(text: string): CellPosition | undefined {
  const match = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  const column = match?.[1] === undefined ? undefined : parseColumnLetters(match[1]);
  return column === undefined ? undefined : { row: Number(match?.[2]) - 1, column };
}

/** Reads `A5:G24` or a single cell; corners may come in any order; `undefined` for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const [first, last = first, ...rest] = text.split(':');
  const from = first === undefined ? undefined : parseCell(first);
  const to = last === undefined ? undefined : parseCell(last);
  if (!from || !to || rest.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
