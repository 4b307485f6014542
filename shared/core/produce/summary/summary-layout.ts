/**
 * The columns of the page: ten narrow ones, that blocks part as they need, and twelve as wide as the count of a month.
 * Together they are as wide as standing A4 between its margins, so that letters print at their natural size; where
 * another font stands in for the default one the page is scaled to seven eighths, and 10.5 points are still above 9.
 */
const NARROW = 2.75;
const WIDE = 5.5;
const NARROW_COLUMNS = 10;
const WIDE_COLUMNS = 12;
export const PAGE_COLUMNS = NARROW_COLUMNS + WIDE_COLUMNS;
export const widthOf = (column: number): number => (column < NARROW_COLUMNS ? NARROW : WIDE);

/** First and last column of a block, inclusive. */
export type Block = readonly [left: number, right: number];

export const TASK_BLOCKS = {
  number: [0, 2],
  content: [3, 11],
  lead: [12, 16],
  deadline: [17, 18],
  state: [19, 21],
} as const satisfies Record<string, Block>;
export const AGENCY_NAME: Block = [0, 9];
export const AGENCY_FIGURES = [10, 11, 12, 13, 14] as const;
export const SECTION_NAME: Block = [15, 18];
export const SECTION_FIGURES = [19, 20, 21] as const;
/** What stands left of the months. */
export const MONTH_CAPTION: Block = [0, 9];
export const MONTHS_LEFT = 10;
/** The key figures, side by side. */
export const TILES: readonly Block[] = [
  [0, 5],
  [6, 10],
  [11, 13],
  [14, 16],
  [17, 19],
  [20, 21],
];

/** Columns right of the page that carry helper values; hidden. */
export const HelperColumn = {
  trace: PAGE_COLUMNS,
  agency: PAGE_COLUMNS + 1,
  /** The first of five figures. */
  figures: PAGE_COLUMNS + 2,
  order: PAGE_COLUMNS + 7,
  position: PAGE_COLUMNS + 8,
} as const;
export const LAST_HELPER = PAGE_COLUMNS + 8;

/** Points that one page holds before its letters, scaled to fit, print smaller than 9 points. */
export const ONE_PAGE_HEIGHT = 890;
/** Points that a page of several holds: these are scaled by their width alone. */
export const PAGE_HEIGHT = 750;
/** Rows of one line, and of two. */
export const LINE = 15;
export const TWO_LINES = 28;
/** Columns of the timeline, one for each month, quarter or year. */
export const BUCKETS = WIDE_COLUMNS;
/** Plans of up to this many tasks stand on one page. */
export const ONE_PAGE = 30;
/** Beyond this many a list is no overview, and each of its rows looks through all tasks; "Bảng chuẩn" has them all. */
export const MOST_TASKS = 300;

/** Heights of the blocks' parts, in points. */
export const BLOCK_TITLE = 17;
/** Heads of the tables of agencies and sections, of two lines and of three. */
export const HEAD = { two: 30, three: 44 } as const;
export const TASK_HEAD = 17;
export const NOTE = 42;
export const OTHERS_LINE = 14;
export const GAP = 4;
