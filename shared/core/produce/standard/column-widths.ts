import { fitWidths } from '../sheet/fit-widths';
import { paperFor, roomOn } from '../sheet/print-pages';
import { widthOfWords } from '../sheet/row-height';
import { type Limits, shareWidth } from '../sheet/share-width';
import type { CarriedRow } from './carry-over';
import type { ColumnWidth, StandardColumn, StandardColumns } from './columns/column';
import { type FittedTable, fittedTable } from './fitted-rows';
import { CELL_INDENT } from './standard-heights';
import type { StandardRow } from './standard-rows';
import { BODY_SIZE } from './standard-styles';
import { type TextLengths, textLengths } from './text-lengths';

type Shared = Extract<ColumnWidth, { readonly kind: 'shared' }>;

/** The least that the printed columns need together, in characters. */
export const leastPrinted = ({ all, printed }: StandardColumns): number =>
  all.slice(0, printed).reduce((sum, { width }) => sum + leastOf(width), 0);

const leastOf = (width: ColumnWidth): number => (width.kind === 'fixed' ? width.width : width.least);

/**
 * Widths of all columns, in characters. The paper's room goes where it makes the rows lower, beginning with shares by
 * what the columns hold; no word is broken for it that the column's least width holds. What follows the work is not
 * printed and takes none of the room. Columns with a width that they keep have it; the others share what is left.
 */
export function columnWidths(
  rows: readonly StandardRow[],
  carried: readonly CarriedRow[],
  columns: StandardColumns,
  kept: readonly (number | undefined)[],
): readonly number[] {
  const { printed } = columns;
  const all = columns.all.map((column, place): Pick<StandardColumn, 'width'> => {
    const width = kept[place];
    return width === undefined ? column : { width: { kind: 'fixed', width } };
  });
  const lengths = textLengths(rows, carried, columns);
  const shared = all.filter((column): column is SharedColumn => column.width.kind === 'shared');
  const own = all.map(({ width }) => (width.kind === 'shared' ? 0 : ownWidth(width, lengths)));
  const taken = own.slice(0, printed).reduce((sum, width) => sum + width, 0);
  const paper = paperFor(leastPrinted(columns));
  const sharedBy = (weightOf: (mean: number, place: number) => number): readonly number[] => {
    const means = all.flatMap(({ width }, column) =>
      width.kind === 'shared' ? [lengths.means[column] ?? 0] : [],
    );
    const limits = shared.map(({ width }) => width);
    const widths = shareWidth(roomOn(paper) - taken, means.map(weightOf), limits).values();
    return all.map(({ width }, column) =>
      width.kind === 'shared' ? (widths.next().value ?? width.least) : (own[column] ?? 0),
    );
  };
  const first = sharedBy(Math.sqrt);
  const others = [
    sharedBy((mean) => mean),
    sharedBy(() => 1),
    // why: only from a start that favours a column the search finds tables in which it is wide
    ...shared
      .slice(0, FAVOURED)
      .map((_, favoured) => sharedBy((mean, place) => Math.sqrt(mean) * (place === favoured ? 3 : 1))),
  ];
  const table = fittedTable({ rows, carried, columns, paper, widths: first });
  const fitted = fitWidths(
    [first, ...others].map((widths) => widths.slice(0, printed)),
    all.slice(0, printed).map(({ width }, column) => limitsOf(width, column, table)),
    table.rows,
    table.setting,
  );
  return own.map((width, column) => fitted[column] ?? width);
}

/** Columns, from the left, that a start of the search favours: content, lead, others. */
const FAVOURED = 3;

/** How narrow a column may get in favour of others: a word that its least width holds is not broken. */
function limitsOf(width: ColumnWidth, column: number, { rows }: FittedTable): Limits | undefined {
  if (width.kind !== 'shared') return undefined;
  const word = rows.reduce((most, { texts, bold = false }) => {
    return Math.max(most, widthOfWords(texts[column] ?? '', { fontSize: BODY_SIZE, bold }));
  }, 0);
  return { least: Math.min(width.least, Math.max(NARROWEST, word + CELL_INDENT)), most: width.most };
}

/** Characters. */
const NARROWEST = 9;

interface SharedColumn {
  readonly width: Shared;
}

const ownWidth = (width: Exclude<ColumnWidth, Shared>, { longestNumber }: TextLengths): number =>
  width.kind === 'fixed' ? width.width : Math.max(width.least, Math.min(width.most, longestNumber * 1.4));
