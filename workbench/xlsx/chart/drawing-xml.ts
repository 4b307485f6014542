import type { ChartDraft } from '../../../shared/core';
import type { Namespaces } from '../package/namespaces';
import { escapeXml, unescapeXml } from '../xml/escape-xml';

/** A chart with the relationship that leads to its part. */
export interface PlacedChart {
  readonly chart: ChartDraft;
  readonly relationship: string;
}

/** A drawing part that lays charts over the cells of a sheet. */
export function drawingXml(charts: readonly PlacedChart[], namespaces: Namespaces): string {
  const anchors = charts.map((placed, index) => anchorXml(placed, index, namespaces));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">` +
    `${anchors.join('')}</xdr:wsDr>`
  );
}

/** Whether a piece of a drawing is one of the charts that `drawingXml` lays down. */
export const isOwnFrame = (anchor: string): boolean =>
  /<(?:[\w.-]+:)?cNvPr\s[^>]*name="Biểu đồ \d+"/.test(unescapeXml(anchor)) && anchor.includes('graphicFrame');

function anchorXml({ chart, relationship }: PlacedChart, index: number, namespaces: Namespaces): string {
  const { top, left, bottom, right } = chart.anchor;
  return (
    '<xdr:twoCellAnchor>' +
    `<xdr:from>${cornerXml(top, left)}</xdr:from><xdr:to>${cornerXml(bottom + 1, right + 1)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${String(index + 2)}" name="Biểu đồ ${String(index + 1)}" descr="${escapeXml(chart.description)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

const cornerXml = (row: number, column: number): string =>
  `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
