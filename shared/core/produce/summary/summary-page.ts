import type { TrendPoint } from '../../store/trend-lines';
import type { SheetGrid } from '../sheet/sheet-grid';
import { countPositive } from '../sheet/value-range';
import { putFirstPage } from './first-page';
import { type Page, putFurtherPages } from './further-pages';
import { gap, heightSoFar } from './page-blocks';
import { firstOfSeveral, heightOf, leadsOf, roomier, type Sheet, wholePage } from './page-shape';
import { putAgencyList } from './summary-agencies';
import type { Timeline } from './summary-buckets';
import type { Decision } from './summary-decisions';
import { faceOf } from './summary-face';
import { keyFigures, putKeyFigures } from './summary-key-figures';
import { GAP, ONE_PAGE, ONE_PAGE_HEIGHT, PAGE_HEIGHT } from './summary-layout';
import { putPageTitle } from './summary-page-title';
import { sectionLines } from './summary-sections';
import type { SummarySource } from './summary-source';
import { putTrendWords, TREND_HEIGHT, trendOf } from './summary-trend';

export interface PageContent {
  readonly source: SummarySource;
  readonly timeline: Timeline;
  readonly decisions: readonly Decision[];
  /** What was kept of the days before. */
  readonly history: readonly TrendPoint[];
}

/** First row of the helper list, below the head of the trace column. */
const LIST_ROW = 1;

/** Lays the sheet out: one page for a short plan; for a longer one a first page, and pages with all that it left out. */
export function layOutPage(grid: SheetGrid, { source, timeline, decisions, history }: PageContent): Page {
  const face = faceOf(source);
  const sorted = [...source.tasks].sort((a, b) => a.rank - b.rank);
  const list = putAgencyList(grid, source, face, LIST_ROW);
  const top = gap(grid, putPageTitle(grid, source, 0));
  const figures = putKeyFigures(grid, keyFigures(source, face, countPositive(leadsOf(list))), top);
  const trend = trendOf(source, face, history, figures.cells);
  const sections = sectionLines(source);
  const sheet: Sheet = { grid, source, face, sorted, list, timeline, decisions, sections, trend };
  const row = gap(grid, trend ? putTrendWords(grid, source, trend, figures.next) : figures.next);
  const whole = wholePage(sheet);
  const isWhole = sorted.length <= ONE_PAGE && heightSoFar(grid) + heightOf(whole) <= ONE_PAGE_HEIGHT;
  const cut = isWhole ? whole : firstOfSeveral(sheet, whole, PAGE_HEIGHT - heightSoFar(grid));
  // why: the table by day comes before rows of two lines
  const taken = trend ? TREND_HEIGHT + GAP : 0;
  const shape = isWhole ? roomier(whole, ONE_PAGE_HEIGHT - heightSoFar(grid) - taken) : cut;
  const first = putFirstPage(sheet, shape, row);
  const rest = putFurtherPages(sheet, first, isWhole ? ONE_PAGE_HEIGHT : PAGE_HEIGHT);
  return { ...rest, paint: [...figures.paint, ...first.paint, ...rest.paint] };
}
