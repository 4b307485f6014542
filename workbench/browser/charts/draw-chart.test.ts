import { describe, expect, test } from '@jest/globals';

import type { ChartLook } from '../looks/sheet-look';
import { drawChart } from './draw-chart';

const chart = (change: Partial<ChartLook>): ChartLook => ({
  kind: 'bar',
  stacked: false,
  title: 'Số nhiệm vụ',
  description: '',
  categories: ['Phòng Kinh tế', 'Công an phường'],
  series: [{ name: 'Chủ trì', values: [4, 2], color: '#1F4E79', pointColors: [] }],
  anchor: { top: 0, left: 0, bottom: 9, right: 9 },
  ...change,
});
const SIZE = { width: 500, height: 240 };
const count = (picture: string, element: string): number => picture.split(`<${element} `).length - 1;
const numbersOf = (picture: string, name: string): readonly number[] =>
  [...picture.matchAll(new RegExp(` ${name}="([\\d.]+)"`, 'g'))].map(([, value]) => Number(value));

describe('drawChart', () => {
  test('bars are as long as their figures', () => {
    const picture = drawChart(chart({}), SIZE);
    const [, long, short] = numbersOf(picture, 'width').slice(1);
    expect(long).toBeCloseTo((short ?? 0) * 2, 0);
    expect(picture).toContain('>Công an phường</text>');
  });

  test('stacked bars lie on each other, columns stand beside each other', () => {
    const second = { name: 'Phối hợp', values: [1, 1], color: undefined, pointColors: [] };
    const two = [...chart({}).series, second];
    const stacked = drawChart(chart({ stacked: true, series: two }), SIZE);
    const apart = drawChart(chart({ kind: 'column', series: two }), SIZE);
    // the ground, four bars and two boxes of the legend
    expect([count(stacked, 'rect'), count(apart, 'rect')]).toEqual([7, 7]);
    expect(stacked).toContain('>Phối hợp</text>');
    expect(apart).toContain('>Chủ trì</text>');
  });

  test('a ring leaves out empty shares and names them all the same', () => {
    const series = [{ name: '', values: [3, 0], color: undefined, pointColors: ['#1E5E2F'] }];
    const picture = drawChart(chart({ kind: 'doughnut', series }), SIZE);
    expect(count(picture, 'circle')).toBe(1);
    expect(picture).toContain('#1E5E2F');
    expect(picture).toContain('>Công an phường: 0</text>');
  });

  test('a line goes through every figure', () => {
    const picture = drawChart(chart({ kind: 'line' }), SIZE);
    expect(/points="([^"]*)"/.exec(picture)?.[1]?.split(' ')).toHaveLength(2);
  });

  test('a kind that is not drawn says where it can be seen', () => {
    expect(drawChart(chart({ kind: 'other' }), SIZE)).toContain('Excel');
  });

  test('texts of the file stay texts', () => {
    const hostile = '"><script>alert(1)</script>&';
    const picture = drawChart(
      chart({
        title: hostile,
        categories: [hostile, ''],
        series: [{ ...chart({}).series[0]!, name: hostile }],
      }),
      SIZE,
    );
    expect(picture).not.toContain('<script');
    expect(picture).toContain('&lt;script&gt;');
  });

  test('a chart without figures is an empty frame, with no number that is none', () => {
    for (const kind of ['bar', 'column', 'line', 'doughnut'] as const) {
      const picture = drawChart(chart({ kind, categories: [], series: [] }), SIZE);
      expect(picture).not.toMatch(/NaN|Infinity/);
    }
  });
});
