/** The page is a grid of narrow columns, so that blocks side by side may part it as they need. */
export const PAGE_COLUMNS = 34;
export const UNIT_WIDTH = 3.9;
/** Columns right of the page that carry helper values; hidden. */
export const HelperColumn = {
  trace: PAGE_COLUMNS,
  agency: PAGE_COLUMNS + 1,
  lead: PAGE_COLUMNS + 2,
  joint: PAGE_COLUMNS + 3,
  coordinating: PAGE_COLUMNS + 4,
  order: PAGE_COLUMNS + 5,
  position: PAGE_COLUMNS + 6,
  from: PAGE_COLUMNS + 7,
  to: PAGE_COLUMNS + 8,
} as const;
export const LAST_HELPER = PAGE_COLUMNS + 8;
/** Heights that fit on a printed A4 page at the width of the grid, in points. */
export const PAGE_HEIGHT = 1120;
export const LINE_HEIGHT = 27;
/** Columns of the timeline, one for each month, quarter or year. */
export const BUCKETS = 12;
