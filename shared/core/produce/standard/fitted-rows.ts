import type { Paper } from '../../model/paper';
import { type FitSetting, type FittedRow } from '../sheet/fit-widths';
import { lengthOnPaper, type PageRow } from '../sheet/print-pages';
import type { CarriedRow } from './carry-over';
import type { StandardColumns } from './columns/column';
import { isHeading } from './row-roles';
import { CELL_INDENT, shownHeight } from './standard-heights';
import type { StandardRow } from './standard-rows';
import { BODY_SIZE } from './standard-styles';

/** The rows of a table for the widths of its columns: all of a short one, some of a long one. */
export interface FittedTable {
  readonly rows: readonly FittedRow[];
  readonly setting: FitSetting;
}

/** Up to so many rows the pages themselves are counted; beyond, only how high the rows are together. */
const MOST_WHOLE = 120;
/** Rows that are measured of a longer table: every so many-th task. */
const MOST_MEASURED = 200;
/** why: about so many tasks stand on a page, and each page has the header */
const TASKS_A_PAGE = 5;
/** As wide as any date that is shown as a number; a narrower column shows hashes. */
const DATE = '00/00/0000';

export interface FittedSource {
  readonly rows: readonly StandardRow[];
  readonly carried: readonly CarriedRow[];
  readonly columns: StandardColumns;
  readonly paper: Paper;
  /** Widths of all columns to begin with. */
  readonly widths: readonly number[];
}

/** What `fitWidths` needs of a table. */
export function fittedTable(source: FittedSource): FittedTable {
  const { rows } = source;
  const places = rows.map((_, index) => index);
  const setting = { fontSize: BODY_SIZE, indent: CELL_INDENT };
  if (rows.length <= MOST_WHOLE) {
    const fitted = places.map((index) => fittedRow(source, index));
    return { rows: fitted, setting: { ...setting, heightOf: total, lengthOf: onPaper(source) } };
  }
  const tasks = places.filter((index) => rows[index]?.role === 'task');
  const every = Math.ceil(tasks.length / MOST_MEASURED);
  const measured = tasks.filter((_, index) => index % every === 0);
  const header = rows.findIndex(({ role }) => role === 'header');
  const pages = measured.length / TASKS_A_PAGE;
  const heightOf = (heights: readonly number[]): number => total(heights) + pages * (heights[0] ?? 0);
  return {
    rows: [header, ...measured].map((index) => fittedRow(source, index)),
    setting: { ...setting, heightOf },
  };
}

const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** How far down its last page the table reaches. */
function onPaper({ rows, columns, paper, widths }: FittedSource): FitSetting['heightOf'] {
  const header = rows.findIndex(({ role }) => role === 'header');
  const last = rows.length - (rows[rows.length - 1]?.role === 'note' ? 1 : 0);
  const printed = widths.slice(0, columns.printed);
  const keeps = rows.map((row) => isHeading(row.role));
  return (heights) => {
    const pageRows = heights
      .slice(0, last)
      .map((height, index): PageRow => ({ height, keepsWithNext: keeps[index] ?? false }));
    return lengthOnPaper(pageRows, { paper, widths: printed, first: 1, header });
  };
}

function fittedRow({ rows, carried, columns, widths }: FittedSource, index: number): FittedRow {
  const [row, cells = []] = [rows[index], carried[index]?.cells];
  const role = row?.role ?? 'space';
  const texts = cells.map(({ value }) => (typeof value === 'number' ? DATE : String(value ?? '')));
  const { printed } = columns;
  // why: lines across the table are as high whichever column has the room
  if (role !== 'task' && role !== 'header')
    return { texts: [], least: shownHeight(role, texts, widths, columns) };
  const followed = texts.map((text, column) => (column < printed ? '' : text));
  const least = shownHeight(role, followed, widths, columns);
  return { texts: texts.slice(0, printed), least, ...(role === 'header' ? { bold: true } : {}) };
}
