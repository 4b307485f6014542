import { type Limits, shareWidth } from '../sheet/share-width';
import { Column, type StandardColumns } from './standard-columns';

const LIMITS: Readonly<Record<number, Limits>> = {
  [Column.content]: { least: 34, most: 80 },
  [Column.lead]: { least: 18, most: 34 },
  [Column.coordinators]: { least: 20, most: 46 },
  [Column.start]: { least: 13, most: 16 },
  [Column.end]: { least: 14, most: 22 },
  [Column.result]: { least: 22, most: 56 },
};
const EXTRA: Limits = { least: 12, most: 30 };
const NUMBER_WIDTH = 6;
const TRACKING_WIDTHS = [13, 8, 12, 18, 13, 9];
const HELPER_WIDTH = 12;
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

/**
 * Widths of all columns, in characters. The room is shared by the square root of what the columns hold, so that the
 * longest texts get the widest columns and rows stay low.
 */
export function columnWidths(lengths: TextLengths, columns: StandardColumns): readonly number[] {
  const texts = range(Column.content, columns.firstExtra + columns.extraCount);
  const limits = texts.map((column) => LIMITS[column] ?? EXTRA);
  const weights = texts.map((column) => Math.sqrt(lengths.means[column] ?? 0));
  const room = (columns.tracking ? TRACKED_ROOM : ROOM) + columns.extraCount * EXTRA.least;
  const shared = shareWidth(room, weights, limits);
  const shown = [numberWidth(lengths.longestNumber), ...shared, ...(columns.tracking ? TRACKING_WIDTHS : [])];
  return [...shown, ...columns.headers.slice(columns.visible).map(() => HELPER_WIDTH)];
}

/** Numbers of the plan's own kind ("III.1.2") may be long; beyond a limit they wrap. */
const numberWidth = (longest: number): number => Math.max(NUMBER_WIDTH, Math.min(12, longest * 1.4));

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
