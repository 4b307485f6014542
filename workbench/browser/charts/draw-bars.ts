import type { ChartLook } from '../looks/sheet-look';
import type { ChartFrame } from './chart-frame';
import { axisEnd, paletteColor } from './chart-frame';
import { figure, label, svg } from './svg';

/** Share of a category's room that its bars fill. */
const FILLED = 0.7;

/** Bars or columns, beside or on top of each other. */
export function drawBars(chart: ChartLook, frame: ChartFrame): string {
  const isFlat = chart.kind === 'bar';
  const room = isFlat ? frame.bottom - frame.top : frame.right - frame.left;
  const length = isFlat ? frame.right - frame.left : frame.bottom - frame.top;
  const end = axisEnd(Math.max(0, ...chart.categories.map((_, at) => heightAt(chart, at))));
  const step = room / Math.max(1, chart.categories.length);
  const lanes = chart.stacked ? 1 : Math.max(1, chart.series.length);
  const thick = (step * FILLED) / lanes;
  return chart.categories
    .map((category, at) => {
      let base = 0;
      const start = step * at + (step * (1 - FILLED)) / 2;
      const bars = chart.series.map((series, index) => {
        const value = series.values[at] ?? 0;
        const color = series.pointColors[at] ?? series.color ?? paletteColor(index);
        const lane = start + (chart.stacked ? 0 : thick * index);
        const from = chart.stacked ? base : 0;
        base += value;
        return value <= 0
          ? ''
          : bar({
              isFlat,
              frame,
              lane,
              thick,
              from: (from / end) * length,
              size: (value / end) * length,
              color,
              value,
            });
      });
      return bars.join('') + categoryLabel(category, { isFlat, frame, middle: step * (at + 0.5), step });
    })
    .join('');
}

/** What a category reaches to. */
function heightAt({ series, stacked }: ChartLook, at: number): number {
  const values = series.map(({ values: all }) => all[at] ?? 0);
  return stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
}

interface Bar {
  readonly isFlat: boolean;
  readonly frame: ChartFrame;
  /** Where it lies across the axis, and how thick it is. */
  readonly lane: number;
  readonly thick: number;
  /** Where it begins along the axis, and how long it is. */
  readonly from: number;
  readonly size: number;
  readonly color: string;
  readonly value: number;
}

function bar({ isFlat, frame, lane, thick, from, size, color, value }: Bar): string {
  const x = frame.left + (isFlat ? from : lane);
  const y = isFlat ? frame.top + lane : frame.bottom - from - size;
  const [width, height] = isFlat ? [size, thick] : [thick, size];
  const shape = svg('rect', { x, y, width, height, fill: color });
  if (size < 12 || thick < 9) return shape;
  const place = { x: x + width / 2, y: y + height / 2 + 4, 'text-anchor': 'middle', fill: inkOn(color) };
  return shape + label(figure(value), place);
}

/** Black or white, whichever is read better. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 > 150 ? '#1f1f1f' : '#ffffff';
}

function categoryLabel(
  text: string,
  { isFlat, frame, middle, step }: { isFlat: boolean; frame: ChartFrame; middle: number; step: number },
): string {
  return isFlat
    ? label(
        text,
        { x: frame.left - 6, y: frame.top + middle + 4, 'text-anchor': 'end' },
        Math.floor(frame.left / 6),
      )
    : label(
        text,
        { x: frame.left + middle, y: frame.bottom + 15, 'text-anchor': 'middle' },
        Math.max(3, Math.floor(step / 6)),
      );
}
