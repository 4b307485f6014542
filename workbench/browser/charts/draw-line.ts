import type { ChartLook } from '../looks/sheet-look';
import type { ChartFrame } from './chart-frame';
import { axisEnd, paletteColor } from './chart-frame';
import { label, svg } from './svg';

/** A line for each series over the categories. */
export function drawLines(chart: ChartLook, frame: ChartFrame): string {
  const end = axisEnd(Math.max(0, ...chart.series.flatMap(({ values }) => values)));
  const step = (frame.right - frame.left) / Math.max(1, chart.categories.length);
  const lines = chart.series.map(({ values, color }, index) => {
    const points = values.map((value, at) => {
      const x = frame.left + step * (at + 0.5);
      const y = frame.bottom - (value / end) * (frame.bottom - frame.top);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    });
    const stroke = color ?? paletteColor(index);
    return svg('polyline', { points: points.join(' '), fill: 'none', stroke, 'stroke-width': 2 });
  });
  const labels = chart.categories.map((text, at) =>
    label(
      text,
      { x: frame.left + step * (at + 0.5), y: frame.bottom + 15, 'text-anchor': 'middle' },
      Math.max(3, Math.floor(step / 6)),
    ),
  );
  return lines.join('') + labels.join('');
}
