import type { ChartLook } from '../looks/sheet-look';
import type { ChartFrame } from './chart-frame';
import { paletteColor } from './chart-frame';
import { figure, label, svg } from './svg';

/** Rings are drawn as thick circles of which a stretch shows. */
const HOLE = 0.62;

/** The first series as a ring, each share with its figure in the legend. */
export function drawDoughnut(chart: ChartLook, frame: ChartFrame): string {
  const values = chart.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const size = Math.min(frame.bottom - frame.top, (frame.right - frame.left) * 0.5);
  const outer = size / 2;
  const radius = (outer * (1 + HOLE)) / 2;
  const around = 2 * Math.PI * radius;
  const center = { cx: frame.left + outer, cy: (frame.top + frame.bottom) / 2 };
  let done = 0;
  const rings = values.map((value, at) => {
    const share = total === 0 ? 0 : Math.max(0, value) / total;
    const ring = svg('circle', {
      ...center,
      r: radius,
      fill: 'none',
      stroke: colorAt(chart, at),
      'stroke-width': outer * (1 - HOLE),
      'stroke-dasharray': `${(share * around).toFixed(2)} ${around.toFixed(2)}`,
      'stroke-dashoffset': (-done * around).toFixed(2),
      transform: `rotate(-90 ${center.cx.toFixed(1)} ${center.cy.toFixed(1)})`,
    });
    done += share;
    return share === 0 ? '' : ring;
  });
  return rings.join('') + legend(chart, { x: center.cx + outer + 16, middle: center.cy });
}

function legend(chart: ChartLook, { x, middle }: { readonly x: number; readonly middle: number }): string {
  const top = middle - (chart.categories.length * 18) / 2 + 12;
  return chart.categories
    .map((text, at) => {
      const y = top + at * 18;
      const value = figure(chart.series[0]?.values[at] ?? 0);
      const box = svg('rect', { x, y: y - 9, width: 10, height: 10, fill: colorAt(chart, at) });
      return box + label(`${text}: ${value}`, { x: x + 16, y }, 40);
    })
    .join('');
}

const colorAt = ({ series }: ChartLook, at: number): string => series[0]?.pointColors[at] ?? paletteColor(at);
