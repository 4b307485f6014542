import { shareWidth } from '../sheet/share-width';
import type { ColumnWidth, StandardColumn, StandardColumns } from './columns/column';
import { paperFor, roomOn } from '../sheet/print-pages';

/** What the columns hold, in characters. */
export interface TextLengths {
  /** Mean length of a task's text, by column. */
  readonly means: readonly number[];
  readonly longestNumber: number;
}

type Shared = Extract<ColumnWidth, { readonly kind: 'shared' }>;

/** The least that the printed columns need together, in characters. */
export const leastPrinted = ({ all, printed }: StandardColumns): number =>
  all.slice(0, printed).reduce((sum, { width }) => sum + leastOf(width), 0);

const leastOf = (width: ColumnWidth): number => (width.kind === 'fixed' ? width.width : width.least);

/**
 * Widths of all columns, in characters. The paper's room is shared by the square root of what the columns hold, so that
 * the longest texts get the widest columns and rows stay low; what follows the work is not printed and takes none of it.
 */
export function columnWidths(lengths: TextLengths, columns: StandardColumns): readonly number[] {
  const { all } = columns;
  const shared = all.filter((column): column is SharedColumn => column.width.kind === 'shared');
  const own = all.map(({ width }) => (width.kind === 'shared' ? 0 : ownWidth(width, lengths)));
  const taken = own.slice(0, columns.printed).reduce((sum, width) => sum + width, 0);
  const room = roomOn(paperFor(leastPrinted(columns))) - taken;
  const weights = all.flatMap(({ width }, column) =>
    width.kind === 'shared' ? [Math.sqrt(lengths.means[column] ?? 0)] : [],
  );
  const limits = shared.map(({ width }) => width);
  const shares = shareWidth(room, weights, limits).values();
  return all.map(({ width }, column) =>
    width.kind === 'shared' ? (shares.next().value ?? width.least) : (own[column] ?? 0),
  );
}

type SharedColumn = StandardColumn & { readonly width: Shared };

const ownWidth = (width: Exclude<ColumnWidth, Shared>, { longestNumber }: TextLengths): number =>
  width.kind === 'fixed' ? width.width : Math.max(width.least, Math.min(width.most, longestNumber * 1.4));
