import type { ChartLook } from '../looks/sheet-look';
import type { ChartFrame } from './chart-frame';
import { paletteColor } from './chart-frame';
import { drawBars } from './draw-bars';
import { drawDoughnut } from './draw-doughnut';
import { drawLines } from './draw-line';
import { label, svg } from './svg';

const FONT = "'Segoe UI', 'Noto Sans', sans-serif";

/** A chart of the file as a picture: the workbench draws it itself, the file keeps the native one. */
export function drawChart(
  chart: ChartLook,
  size: { readonly width: number; readonly height: number },
): string {
  const { width, height } = size;
  const ground = svg('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: '#ffffff',
    stroke: '#d1d1d1',
  });
  const title = label(
    chart.title,
    { x: width / 2, y: 20, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 600 },
    Math.floor(width / 7),
  );
  const namesSeries = chart.series.length > 1 && chart.kind !== 'doughnut';
  const longest = Math.max(0, ...chart.categories.map((text) => Array.from(text).length));
  const frame: ChartFrame = {
    width,
    height,
    top: 34,
    bottom: height - (chart.kind === 'bar' || chart.kind === 'doughnut' ? 12 : 26) - (namesSeries ? 20 : 0),
    left: chart.kind === 'bar' ? Math.min(width * 0.4, longest * 6 + 16) : 20,
    right: width - 20,
  };
  const names = namesSeries ? seriesLegend(chart, frame) : '';
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      'font-family': FONT,
    },
    ground + title + drawPlot(chart, frame) + names,
  );
}

function drawPlot(chart: ChartLook, frame: ChartFrame): string {
  switch (chart.kind) {
    case 'bar':
    case 'column':
      return drawBars(chart, frame);
    case 'line':
      return drawLines(chart, frame);
    case 'doughnut':
      return drawDoughnut(chart, frame);
    case 'other':
      return label('Biểu đồ này xem được khi mở tệp bằng Excel.', { x: 20, y: 60 });
  }
}

/** Pixels that a letter of the legend takes at most, and those around a name. */
const LETTER = 6.6;
const AROUND = 34;

function seriesLegend({ series }: ChartLook, { left, height, width }: ChartFrame): string {
  const wanted = series.map(({ name }) => Array.from(name).length * LETTER + AROUND);
  const total = wanted.reduce((sum, one) => sum + one, 0);
  // why: names get the room that they need, and share the loss when there is too little
  const scale = Math.min(1, (width - left) / Math.max(1, total));
  let x = left;
  return series
    .map(({ name, color }, index) => {
      const y = height - 12;
      const room = (wanted[index] ?? 0) * scale;
      const box = svg('rect', { x, y: y - 9, width: 10, height: 10, fill: color ?? paletteColor(index) });
      const text = label(
        name,
        { x: x + 14, y },
        Math.max(4, Math.floor((room - AROUND / 2) / (LETTER - 0.6))),
      );
      x += room;
      return box + text;
    })
    .join('');
}
