import { createElement } from 'react';

import { drawChart } from '../charts/draw-chart';
import type { ChartLook, WorkbookLook } from '../looks/sheet-look';
import { rangeSize } from './sheet-data';
import type { UniverApi, UniverWorkbook } from './univer-api';

const COMPONENT = 'kehoach-chart';

interface ChartProps {
  readonly data: { readonly source: string; readonly description: string };
}

/** Makes charts known to the spreadsheet; to be called once. */
export function registerCharts(api: UniverApi): void {
  api.registerComponent(COMPONENT, ({ data }: ChartProps) =>
    createElement('img', {
      src: data.source,
      alt: data.description,
      style: { width: '100%', height: '100%', display: 'block' },
    }),
  );
}

/** Lays the charts of the sheet in front over the cells that the file anchors them to; returns how to take them off. */
export function showCharts(book: UniverWorkbook, look: WorkbookLook): () => void {
  const sheet = book.getActiveSheet();
  const sheetLook = look.sheets.get(sheet.getSheetId());
  const shown = (sheetLook?.charts ?? []).map((chart, index) => {
    const { top, left, bottom, right } = chart.anchor;
    const size = sheetLook ? rangeSize(sheetLook, chart.anchor) : { width: 0, height: 0 };
    const range = sheet.getRange(top, left, bottom - top + 1, right - left + 1);
    const layer = {
      componentKey: COMPONENT,
      allowTransform: false,
      data: { source: sourceOf(chart, size), description: chart.description || chart.title },
    };
    const layout = { ...size, marginX: 0, marginY: 0 };
    return sheet.addFloatDomToRange(range, layer, layout, `chart-${sheet.getSheetId()}-${String(index)}`);
  });
  return () => {
    for (const chart of shown) chart?.dispose();
  };
}

const sourceOf = (chart: ChartLook, size: Parameters<typeof drawChart>[1]): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawChart(chart, size))}`;
