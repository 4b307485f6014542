import type { CellRange } from '../../../shared/core/model/range';
import { formatRange, parseRange } from '../../../shared/core/model/range';

/** Rows that come into or go out of a sheet; everything below moves. */
export interface RowShift {
  readonly kind: 'insert' | 'delete';
  /** Name of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

export interface RowSpread {
  readonly top: number;
  readonly bottom: number;
}

/** Where rows are after the shift; `undefined` when all of them are gone. */
export function shiftSpread(
  { top, bottom }: RowSpread,
  { kind, row, count }: RowShift,
): RowSpread | undefined {
  if (kind === 'insert') {
    const move = (at: number): number => (at >= row ? at + count : at);
    return { top: move(top), bottom: move(bottom) };
  }
  const end = row + count;
  if (top >= row && bottom < end) return undefined;
  return {
    top: top < row ? top : Math.max(row, top - count),
    bottom: bottom < row ? bottom : Math.max(row - 1, bottom - count),
  };
}

/** A range after the shift; `undefined` when it is gone. */
export function shiftRange(range: CellRange, shift: RowShift): CellRange | undefined {
  const spread = shiftSpread(range, shift);
  return spread && { ...range, ...spread };
}

/** A range in A1 notation after the shift; what is no range of rows (a whole column) stays. */
export function shiftRangeText(text: string, shift: RowShift): string | undefined {
  const range = parseRange(text);
  if (!range) return text;
  const moved = shiftRange(range, shift);
  return moved && formatRange(moved);
}

/** A list of ranges after the shift; empty when all are gone. */
export const shiftRangeList = (text: string, shift: RowShift): string =>
  text
    .split(/\s+/)
    .flatMap((range) => (range === '' ? [] : [shiftRangeText(range, shift)]))
    .filter((range) => range !== undefined)
    .join(' ');

/** The shift that takes this one back. */
export const reverseShift = (shift: RowShift): RowShift => ({
  ...shift,
  kind: shift.kind === 'insert' ? 'delete' : 'insert',
});
