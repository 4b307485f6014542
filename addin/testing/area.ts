import type { CellRange } from '../../shared/core/model/range';
import { columnLetters, parseColumnLetters, parseRange } from '../../shared/core/model/range';
import { badArgument } from './wire-fault';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Reads what `Worksheet.getRange` takes: `B2:C4`, `3:5`, `A:C`, with or without a sheet and dollar signs. */
export function parseArea(address: unknown): CellRange {
  if (typeof address !== 'string' || address.length > 8192) throw badArgument();
  const local = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const range = parseRange(local) ?? parseRows(local) ?? parseColumns(local);
  if (!range || range.bottom >= MAX_ROWS || range.right >= MAX_COLUMNS) throw badArgument();
  return range;
}

function parseRows(address: string): CellRange | undefined {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(address);
  if (!match) return undefined;
  return { top: Number(match[1]) - 1, bottom: Number(match[2]) - 1, left: 0, right: MAX_COLUMNS - 1 };
}

function parseColumns(address: string): CellRange | undefined {
  const [first, last] = address.split(':').map(parseColumnLetters);
  if (first === undefined || last === undefined) return undefined;
  return { top: 0, bottom: MAX_ROWS - 1, left: first, right: last };
}

/** `'Kế hoạch'!A1:B2`, as the `address` property has it. */
export function formatArea(sheet: string, { top, left, bottom, right }: CellRange): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  const isWide = left === 0 && right === MAX_COLUMNS - 1;
  if (isWide) return `${name}!${String(top + 1)}:${String(bottom + 1)}`;
  const first = columnLetters(left) + String(top + 1);
  const last = columnLetters(right) + String(bottom + 1);
  return first === last ? `${name}!${first}` : `${name}!${first}:${last}`;
}

export const rowsIn = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnsIn = ({ left, right }: CellRange): number => right - left + 1;

export function intersect(a: CellRange, b: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}
