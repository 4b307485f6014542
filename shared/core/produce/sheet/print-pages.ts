import { type Margins, type Paper, PAPER_SIZES } from '../../model/paper';

/** A row as the pages see it. */
export interface PageRow {
  /** Points. */
  readonly height: number;
  /** Stands on the page of the row below it: a heading, a line of the head. */
  readonly keepsWithNext: boolean;
}

/**
 * Margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I, điểm 3, in millimetres: 20–25 above and below, 30–35 at
 * the left, 15–20 at the right. The decree names the edges of the page and knows no others for one that lies (điểm 2), so
 * that they are those of the page as it is read.
 */
export const MARGINS: Margins = { top: 20, right: 15, bottom: 20, left: 30 };
const POINTS_PER_MM = 72 / 25.4;
/** A character of a column's width: seven pixels. */
const POINTS_PER_CHARACTER = 5.25;
/**
 * Of a page: seven points stay free.
 * why: hosts and printers round otherwise, Excel each row by up to three eighths of a point; a page that is a little too
 * full would break where nobody chose
 */
const SAFETY = 0.985;
/**
 * Characters of all printed columns together: natural size where a character is seven pixels wide, and 13 points still
 * print as 11 where the default font is missing and another, up to a fifth wider, stands in for it.
 */
const ROOM = { A4: 132, A3: 194 } as const;

/** The smallest paper on which columns of at least this width print at 11 points or more. */
export const paperFor = (leastWidth: number): Paper => (leastWidth <= ROOM.A4 ? 'A4' : 'A3');

/** Characters of all printed columns together. */
export const roomOn = (paper: Paper): number => ROOM[paper];

/** Percent at which columns of these widths fit the paper from margin to margin; never enlarged. */
function scaleOn(paper: Paper, widths: readonly number[]): number {
  const natural = widths.reduce((sum, width) => sum + width, 0) * POINTS_PER_CHARACTER;
  const room = (PAPER_SIZES[paper].width - MARGINS.left - MARGINS.right) * POINTS_PER_MM;
  return Math.min(100, (room / natural) * 100);
}

/** Points of rows that a page holds. */
function roomOf({ paper, widths }: PageLayout): number {
  const height = (PAPER_SIZES[paper].height - MARGINS.top - MARGINS.bottom) * POINTS_PER_MM;
  return (height / scaleOn(paper, widths)) * 100 * SAFETY;
}

/** Excel's own limit; it repairs a file that breaks more pages, and breaks the rest by itself. */
const MOST_BREAKS = 1_023;

export interface PageLayout {
  readonly paper: Paper;
  /** Widths of the printed columns, in characters. */
  readonly widths: readonly number[];
  /** First row of the print area. */
  readonly first: number;
  /** The row that is printed again on every further page. */
  readonly header: number;
}

/**
 * The rows that begin a page, so that a heading never ends one and what belongs together stays together. Every page is
 * broken by the tool itself, a little before it is full: all hosts then print the same pages. Linear.
 */
export function pageBreaks(rows: readonly PageRow[], layout: PageLayout): readonly number[] {
  const { first, header } = layout;
  const room = roomOf(layout);
  const repeated = rows[header]?.height ?? 0;
  const breaks: number[] = [];
  let used = 0;
  let isFresh = true;
  const open = (row: number): void => {
    breaks.push(row);
    used = row > header ? repeated : 0;
    isFresh = true;
  };
  for (let from = first; from < rows.length && breaks.length < MOST_BREAKS;) {
    const until = endOfGroup(rows, from);
    const together = heightOf(rows, from, until);
    if (!isFresh && used + together > room) open(from);
    for (let row = from; row <= until; row++) {
      const own = rows[row]?.height ?? 0;
      // why: a group higher than a page can only be broken inside
      if (!isFresh && used + own > room && breaks.length < MOST_BREAKS) open(row);
      used += own;
      isFresh = false;
    }
    from = until + 1;
  }
  return breaks;
}

/** How far the rows reach over their pages, in points: whole pages, and what stands on the last. Linear. */
export function lengthOnPaper(rows: readonly PageRow[], layout: PageLayout): number {
  const breaks = pageBreaks(rows, layout);
  const last = breaks[breaks.length - 1];
  const repeated = last !== undefined && last > layout.header ? (rows[layout.header]?.height ?? 0) : 0;
  return breaks.length * roomOf(layout) + repeated + heightOf(rows, last ?? layout.first, rows.length - 1);
}

/** The last of the rows that stand on one page with `from`. */
function endOfGroup(rows: readonly PageRow[], from: number): number {
  let row = from;
  while (row < rows.length - 1 && rows[row]?.keepsWithNext === true) row++;
  return row;
}

function heightOf(rows: readonly PageRow[], from: number, until: number): number {
  let sum = 0;
  for (let row = from; row <= until; row++) sum += rows[row]?.height ?? 0;
  return sum;
}
