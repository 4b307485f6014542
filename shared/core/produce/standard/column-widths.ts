import { shareWidth } from '../sheet/share-width';
import type { ColumnWidth, StandardColumns } from './columns/column';

/** All columns of text together; on A4 landscape this prints the body at about 11 points. */
const ROOM = 146;
/** why: six more columns on the same paper; less room for texts keeps the print above eight points */
const TRACKED_ROOM = 124;

/** What the columns hold, in characters. */
export interface TextLengths {
  /** Mean length of a task's text, by column. */
  readonly means: readonly number[];
  readonly longestNumber: number;
}

type Shared = Extract<ColumnWidth, { readonly kind: 'shared' }>;

/**
 * Widths of all columns, in characters. The room is shared by the square root of what the columns hold, so that the
 * longest texts get the widest columns and rows stay low.
 */
export function columnWidths(
  { means, longestNumber }: TextLengths,
  { all, isTracked }: StandardColumns,
): readonly number[] {
  const limits = all.map(({ width }) => width).filter((width): width is Shared => width.kind === 'shared');
  const room = limits.reduce((sum, { brings = 0 }) => sum + brings, isTracked ? TRACKED_ROOM : ROOM);
  const weights = all.flatMap(({ width }, column) =>
    width.kind === 'shared' ? [Math.sqrt(means[column] ?? 0)] : [],
  );
  const shared = shareWidth(room, weights, limits).values();
  return all.map(({ width }) => {
    if (width.kind === 'fixed') return width.width;
    if (width.kind === 'number') return Math.max(width.least, Math.min(width.most, longestNumber * 1.4));
    return shared.next().value ?? width.least;
  });
}
