import type { Finding } from '../../model/finding';
import type { FixTrail } from '../../lint/fix-trail';
import { yearOf } from '../../model/calendar-date';
import type { PlanReading } from '../../model/reading';
import type { DraftRow, SheetDraft } from '../../model/sheet-draft';
import { runToEnd } from '../../work/slices';
import type { SheetView } from '../../model/sheet-view';
import type { SheetSnapshot } from '../../model/snapshot';
import type { TrendPoint } from '../../store/trend-lines';
import { keepTyped } from '../sheet/keep-typed';
import { traceRow } from '../sheet/row-trace';
import { createGrid, type SheetGrid } from '../sheet/sheet-grid';
import type { StandardTable } from '../standard/standard-table';
import { decisionsOf } from './summary-decisions';
import { HelperColumn, LAST_HELPER, PAGE_COLUMNS, widthOf } from './summary-layout';
import { layOutPage } from './summary-page';
import { timelineOf } from './summary-buckets';
import { summarySource } from './summary-source';
import { summaryStyles } from './summary-styles';
import { textFinder } from './text-place';

export interface SummaryOptions {
  readonly sheetName: string;
  /** The sheet as an earlier build and a person left it. */
  readonly previous?: SheetView;
  /** How the work stood on earlier days, as the workbook kept it. */
  readonly history?: readonly TrendPoint[];
  /** The workbook's own sheets as they are, in which texts are found again. */
  readonly sheets?: readonly SheetSnapshot[];
  /** Row of the person's own sheet that a row of the corrected copy was; the same where left out. */
  readonly sourceRow?: FixTrail['sourceRow'];
}

/**
 * Builds the leaders' page "Tổng hợp", whose figures are live formulas over the standard table: one A4 page for up to
 * thirty tasks; for more a first page, and pages with every further task, agency, section and decision.
 * Each formula carries its value, so that a reader without a calculation engine shows the same page.
 */
export const buildSummarySheet = (
  standard: StandardTable,
  reading: PlanReading,
  findings: readonly Finding[],
  options: SummaryOptions,
): SheetDraft => runToEnd(buildSummaryInSlices(standard, reading, findings, options));

/** The same page with a pause between its parts. */
export function* buildSummaryInSlices(
  standard: StandardTable,
  reading: PlanReading,
  findings: readonly Finding[],
  options: SummaryOptions,
): Generator<void, SheetDraft> {
  const source = summarySource(standard, reading);
  const fallbackYear = reading.header.years?.from ?? yearOf(reading.snapshot.today);
  yield;
  const timeline = timelineOf(standard.tasks, fallbackYear);
  yield;
  const decisions = decisionsOf(
    findings,
    standard.tasks,
    textFinder(options.sheets ?? [], options.sourceRow),
  );
  yield;
  const grid = createGrid();
  const { history = [] } = options;
  const page = layOutPage(grid, { source, timeline, decisions, history });
  yield;
  return {
    name: options.sheetName,
    columnWidths: Array.from({ length: LAST_HELPER + 1 }, (_, column) =>
      column < PAGE_COLUMNS ? widthOf(column) : 12,
    ),
    hiddenColumns: { first: PAGE_COLUMNS, last: LAST_HELPER },
    gridLines: false,
    rows: finishRows(grid, options.previous),
    styles: summaryStyles,
    merges: grid.merges(),
    print: {
      paper: 'A4',
      orientation: 'portrait',
      fitToWidth: true,
      ...(page.breaks.length === 0 ? { fitToHeight: true } : { pageBreaks: page.breaks }),
      area: { top: 0, left: 0, bottom: page.lastRow, right: PAGE_COLUMNS - 1 },
      margins: { top: 12, right: 12, bottom: 12, left: 15 },
      ...(page.breaks.length === 0 ? {} : { pageNumbers: true }),
    },
    validations: [],
    conditionalStyles: page.paint,
    charts: page.charts,
  };
}

/** Adds each row's trace, then what a person had typed on the page before. */
function finishRows(grid: SheetGrid, previous: SheetView | undefined): readonly DraftRow[] {
  const rows = grid.rows().map((row): DraftRow => {
    const cells = [...row.cells];
    while (cells.length <= HelperColumn.trace) cells.push(null);
    cells[HelperColumn.trace] = { content: { kind: 'value', value: traceRow(cells) }, style: 'helper' };
    return { ...row, cells };
  });
  return previous ? keepTyped(rows, previous, HelperColumn.trace, 'kept') : rows;
}
