import type { ChartDraft, SheetDraft } from '../../../shared/core';
import { columnPixels, rowPixels } from './set-sizes';
import { rangeOf } from './sheet-range';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts the draft's charts over the cells of their anchors. */
export function insertCharts(sheet: Sheet, draft: SheetDraft): void {
  for (const chart of draft.charts) sheet.insertChart(buildChart(sheet, chart, draft));
}

function buildChart(
  sheet: Sheet,
  chart: ChartDraft,
  draft: SheetDraft,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { categories, series, anchor } = chart;
  const isAcross = categories.top === categories.bottom && categories.left !== categories.right;
  const { MERGE_ROWS, MERGE_COLUMNS } = Charts.ChartMergeStrategy;
  let builder = sheet
    .newChart()
    .setChartType(chartType(chart.kind))
    .setMergeStrategy(isAcross ? MERGE_ROWS : MERGE_COLUMNS)
    .setTransposeRowsAndColumns(isAcross)
    .setNumHeaders(0)
    .setPosition(anchor.top + 1, anchor.left + 1, 0, 0)
    .addRange(rangeOf(sheet, categories));
  for (const { values } of series) builder = builder.addRange(rangeOf(sheet, values));
  for (const [name, value] of Object.entries(chartOptions(chart, draft)))
    builder = builder.setOption(name, value);
  return builder.build();
}

function chartType(kind: ChartDraft['kind']): GoogleAppsScript.Charts.ChartType {
  const { BAR, COLUMN, LINE, PIE } = Charts.ChartType;
  switch (kind) {
    case 'bar':
    case 'stacked-bar':
      return BAR;
    case 'column':
    case 'stacked-column':
      return COLUMN;
    case 'line':
      return LINE;
    case 'doughnut':
      return PIE;
  }
}

function chartOptions(chart: ChartDraft, draft: SheetDraft): Readonly<Record<string, unknown>> {
  const named = chart.series.map(({ name, color }) => {
    const cell = draft.rows[name.row]?.cells[name.column];
    const label = cell?.content.kind === 'value' ? cell.content.value : cell?.cached;
    return { labelInLegend: String(label ?? ''), ...(color === undefined ? {} : { color }) };
  });
  return {
    title: chart.title,
    width: widthOf(chart, draft),
    height: heightOf(chart, draft),
    series: Object.fromEntries(named.map((look, index) => [String(index), look])),
    ...(chart.kind.startsWith('stacked') ? { isStacked: true } : {}),
    ...(chart.kind === 'doughnut' ? { pieHole: 0.5 } : {}),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const widthOf = ({ anchor }: ChartDraft, { columnWidths }: SheetDraft): number =>
  sum(
    Array.from({ length: anchor.right - anchor.left + 1 }, (_, index) =>
      columnPixels(columnWidths[anchor.left + index]),
    ),
  );

const heightOf = ({ anchor }: ChartDraft, { rows }: SheetDraft): number =>
  sum(
    Array.from({ length: anchor.bottom - anchor.top + 1 }, (_, index) =>
      rowPixels(rows[anchor.top + index]?.height),
    ),
  );
