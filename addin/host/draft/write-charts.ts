import {
  type CellPosition,
  type ChartDraft,
  type ChartSeries,
  formatCell,
  formatRange,
  type SheetDraft,
} from '../../../shared/core';

const KINDS = {
  bar: 'BarClustered',
  column: 'ColumnClustered',
  'stacked-bar': 'BarStacked',
  'stacked-column': 'ColumnStacked',
  line: 'Line',
  doughnut: 'Doughnut',
} as const;

/** Makes the draft's charts as native ones over the cells they describe. */
export function writeCharts(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const chart of draft.charts) writeChart(sheet, chart, draft);
}

function writeChart(sheet: Excel.Worksheet, chart: ChartDraft, draft: SheetDraft): void {
  const [first] = chart.series;
  if (!first) return;
  const made = sheet.charts.add(KINDS[chart.kind], sheet.getRange(formatRange(first.values)), 'Columns');
  made.title.text = chart.title;
  made.legend.visible = chart.series.length > 1 || chart.kind === 'doughnut';
  made.legend.position = 'Bottom';
  chart.series.forEach((series, index) => {
    const name = textAt(draft, series.name);
    const target = index === 0 ? made.series.getItemAt(0) : made.series.add(name);
    writeSeries(sheet, target, { ...series, title: name }, chart);
  });
  const { top, left, bottom, right } = chart.anchor;
  made.setPosition(formatCell({ row: top, column: left }), formatCell({ row: bottom, column: right }));
}

function writeSeries(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  series: ChartSeries & { readonly title: string },
  { categories }: ChartDraft,
): void {
  target.name = series.title;
  target.setValues(sheet.getRange(formatRange(series.values)));
  target.setXAxisValues(sheet.getRange(formatRange(categories)));
  if (series.color !== undefined) target.format.fill.setSolidColor(series.color);
}

/** What the draft shows in a cell. */
function textAt({ rows }: SheetDraft, { row, column }: CellPosition): string {
  const cell = rows[row]?.cells[column];
  const shown = cell?.content.kind === 'value' ? cell.content.value : cell?.cached;
  return String(shown ?? '');
}
