import { relatedParts, readRelationships } from '../../xlsx/package/relationships';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { textOf } from '../../xlsx/xml/xml-elements';
import type { ChartLook, ChartSeriesLook } from './sheet-look';
import type { XmlNode } from './xml-path';
import { numberOf, openXml } from './xml-path';

/** The charts on a sheet, with the figures that the file remembers for them. */
export const readCharts = (file: XlsxPackage, sheetPart: string): readonly ChartLook[] =>
  relatedParts(file, sheetPart, 'drawing').flatMap((part) => {
    const targets = new Map(readRelationships(file, part).map(({ id, target }) => [id, target]));
    const anchors = openXml(file.text(part))?.children('twoCellAnchor') ?? [];
    return anchors.flatMap((anchor) => {
      const id = anchor.find('graphicFrame', 'graphic', 'graphicData', 'chart')?.attribute(':id');
      const chart = openXml(file.text(targets.get(id ?? '') ?? ''))?.find('chart');
      return chart ? [chartLook(anchor, chart)] : [];
    });
  });

function chartLook(anchor: XmlNode, chart: XmlNode): ChartLook {
  const plot = chart
    .find('plotArea')
    ?.children()
    .find(({ name }) => name.endsWith('Chart'));
  const all = plot?.children('ser') ?? [];
  const grouping = plot?.find('grouping')?.attribute('val') ?? '';
  const frame = anchor.find('graphicFrame', 'nvGraphicFramePr', 'cNvPr');
  return {
    kind: kindOf(plot),
    stacked: grouping === 'stacked' || grouping === 'percentStacked',
    title: plainText(chart.find('title')),
    description: frame?.attribute('descr') ?? '',
    categories: pointsIn(all[0]?.find('cat')).map(({ text }) => text),
    series: all.map(seriesLook),
    anchor: {
      top: place(anchor, 'from', 'row'),
      left: place(anchor, 'from', 'col'),
      bottom: Math.max(place(anchor, 'from', 'row'), place(anchor, 'to', 'row') - 1),
      right: Math.max(place(anchor, 'from', 'col'), place(anchor, 'to', 'col') - 1),
    },
  };
}

function kindOf(plot: XmlNode | undefined): ChartLook['kind'] {
  switch (plot?.name) {
    case 'barChart':
      return plot.find('barDir')?.attribute('val') === 'bar' ? 'bar' : 'column';
    case 'lineChart':
      return 'line';
    case 'doughnutChart':
    case 'pieChart':
      return 'doughnut';
    case undefined:
    default:
      return 'other';
  }
}

function seriesLook(series: XmlNode): ChartSeriesLook {
  const values = pointsIn(series.find('val')).map(({ text }) => numberOf(text) ?? 0);
  const pointColors: (string | undefined)[] = [];
  for (const point of series.children('dPt')) {
    pointColors[numberOf(point.find('idx')?.attribute('val')) ?? 0] = fillOf(point);
  }
  return { name: pointsIn(series.find('tx'))[0]?.text ?? '', values, color: fillOf(series), pointColors };
}

function fillOf(node: XmlNode): string | undefined {
  const properties = node.find('spPr');
  const fill = properties?.find('solidFill', 'srgbClr') ?? properties?.find('ln', 'solidFill', 'srgbClr');
  const value = fill?.attribute('val');
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value}` : undefined;
}

/** The remembered points of a reference or a literal list. */
function pointsIn(node: XmlNode | undefined): readonly { readonly text: string }[] {
  const [reference] = node?.children() ?? [];
  const cache = reference?.children().find(({ name }) => name.endsWith('Cache')) ?? reference;
  const points: { text: string }[] = [];
  const count = numberOf(cache?.find('ptCount')?.attribute('val')) ?? 0;
  for (let index = 0; index < Math.min(count, 500); index++) points.push({ text: '' });
  for (const point of cache?.children('pt') ?? []) {
    const value = point.find('v');
    const index = numberOf(point.attribute('idx')) ?? 0;
    if (value && index < points.length) points[index] = { text: textOf(value.xml, value.element) };
  }
  return points;
}

function plainText(node: XmlNode | undefined): string {
  if (!node) return '';
  if (node.name === 't' || node.name === 'v') return textOf(node.xml, node.element);
  return node.children().map(plainText).join('');
}

const place = (anchor: XmlNode, end: 'from' | 'to', axis: 'row' | 'col'): number => {
  const node = anchor.find(end, axis);
  return node ? (numberOf(textOf(node.xml, node.element).trim()) ?? 0) : 0;
};
