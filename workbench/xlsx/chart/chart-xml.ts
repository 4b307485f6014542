import {
  cellRange,
  type CellRange,
  type ChartDraft,
  type ChartSeries,
  type SheetDraft,
} from '../../../shared/core';
import type { Namespaces } from '../package/namespaces';
import { escapeXml } from '../xml/escape-xml';
import { numberData, seriesName, textData } from './chart-data-xml';

/** Told apart by brightness as well as by hue, for print in grey and for those who do not see every colour. */
const PALETTE = ['#1F4E79', '#C55A11', '#2E75B6', '#7F6000', '#548235', '#A5A5A5', '#7030A0', '#00828A'];

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** A chart part over the cells of `draft`, with the values that it shows cached. */
export function chartXml(chart: ChartDraft, draft: SheetDraft, namespaces: Namespaces): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">` +
    '<c:roundedCorners val="0"/><c:chart>' +
    titleXml(chart.title) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    plotXml(chart, draft) +
    '</c:plotArea>' +
    legendXml(chart) +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

const FONT = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';

const titleXml = (title: string): string =>
  '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr>' +
  `<a:r><a:rPr lang="vi-VN" sz="1100" b="1">${FONT}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
  '<c:overlay val="0"/></c:title>';

const legendXml = ({ kind, series }: ChartDraft): string =>
  kind === 'doughnut' || series.length > 1
    ? `<c:legend><c:legendPos val="${kind === 'doughnut' ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>`
    : '';

function plotXml(chart: ChartDraft, draft: SheetDraft): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, draft)).join('');
  const axes = `<c:axId val="${String(CATEGORY_AXIS)}"/><c:axId val="${String(VALUE_AXIS)}"/>`;
  if (chart.kind === 'doughnut')
    return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`;
  if (chart.kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>${axesXml(false, true)}`;
  const isLying = chart.kind === 'bar' || chart.kind === 'stacked-bar';
  const isStacked = chart.kind === 'stacked-bar' || chart.kind === 'stacked-column';
  return (
    `<c:barChart><c:barDir val="${isLying ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>` +
    axesXml(isLying, false)
  );
}

function seriesXml(chart: ChartDraft, series: ChartSeries, index: number, draft: SheetDraft): string {
  const color = (series.color ?? PALETTE[index % PALETTE.length] ?? '#1F4E79').replace('#', '');
  const solid = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const look =
    chart.kind === 'line'
      ? `<c:spPr><a:ln w="28575" cap="rnd">${solid}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>`
      : chart.kind === 'doughnut'
        ? slicesXml(series.values)
        : `<c:spPr>${solid}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/>` +
    seriesName(draft, cellRange(series.name)) +
    look +
    labelsXml(chart) +
    `<c:cat>${textData(draft, chart.categories)}</c:cat><c:val>${numberData(draft, series.values)}</c:val>` +
    (chart.kind === 'line' ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function slicesXml(values: CellRange): string {
  const count = (values.bottom - values.top + 1) * (values.right - values.left + 1);
  return Array.from({ length: count }, (_, index) => {
    const color = (PALETTE[index % PALETTE.length] ?? '').replace('#', '');
    return `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr></c:dPt>`;
  }).join('');
}

function labelsXml({ kind }: ChartDraft): string {
  const isInside = kind.startsWith('stacked') || kind === 'doughnut';
  // why: a zero needs no label, and white is read on every colour of the palette
  const color = isInside ? 'FFFFFF' : '404040';
  return (
    '<c:dLbls><c:numFmt formatCode="#,##0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="1"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
    (kind === 'line' ? '<c:dLblPos val="t"/>' : '') +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>' +
    (kind === 'doughnut' ? '<c:showLeaderLines val="0"/>' : '') +
    '</c:dLbls>'
  );
}

/** The axes; of bars, which bear their numbers, the scale is left out, so that low charts have room for every name. */
function axesXml(isLying: boolean, hasScale: boolean): string {
  const line = (color: string): string =>
    `<c:spPr><a:ln><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
  // why: lying bars grow from the bottom up, so that only a reversed axis reads in the order of the table
  const order = isLying ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${String(CATEGORY_AXIS)}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line('7F7F7F')}` +
    `<c:crossAx val="${String(VALUE_AXIS)}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${String(VALUE_AXIS)}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'b' : 'l'}"/>${hasScale ? `<c:majorGridlines>${line('E0E0E0')}</c:majorGridlines>` : ''}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${hasScale ? 'nextTo' : 'none'}"/>${line('FFFFFF')}` +
    `<c:crossAx val="${String(CATEGORY_AXIS)}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
