import type { FakeChart, FakeSheet, Kept } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import type { HostObject } from './host-object';
import { plainObject } from './host-object';
import { accessDenied, notFound } from './wire-fault';

const addressOf = (value: unknown): unknown => (value as HostObject).get?.['Address']?.() ?? value;
const part = (state: Kept, name: string): Kept => (state[name] ??= {}) as Kept;

/** `ChartCollection` of a sheet. */
export function chartsObject(book: FakeWorkbook, sheet: FakeSheet): HostObject {
  const item = (name: unknown): HostObject => {
    const chart = sheet.charts.find((candidate) => candidate.name === name);
    if (!chart) throw notFound();
    return chartObject(sheet, chart);
  };
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item,
    call: {
      GetItem: item,
      Add: (type, source) => {
        if (sheet.isProtected) throw accessDenied();
        const name = `Chart ${String(book.nextId())}`;
        const chart: FakeChart = {
          name,
          state: { ChartType: type },
          series: [{ Name: 'Series1', Values: addressOf(source) }],
        };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  };
}

function chartObject(sheet: FakeSheet, chart: FakeChart): HostObject {
  const { state } = chart;
  return plainObject(
    'Chart',
    state,
    { ChartType: null, Top: 0, Left: 0, Width: 0, Height: 0 },
    {
      identity: () => ({ Id: chart.name }),
      get: { Name: () => chart.name, Id: () => chart.name },
      nav: {
        Title: () =>
          plainObject(
            'ChartTitle',
            part(state, 'Title'),
            { Text: '', Visible: true },
            {
              nav: { Format: () => textFormat(part(state, 'TitleFormat')) },
            },
          ),
        Legend: () => plainObject('ChartLegend', part(state, 'Legend'), { Position: 'Right', Visible: true }),
        Series: () => seriesObject(chart),
      },
      call: {
        Delete: () => {
          sheet.charts = sheet.charts.filter(({ name }) => name !== chart.name);
        },
        SetPosition: (start, end) => {
          state['Position'] = [addressOf(start), addressOf(end)];
        },
      },
    },
  );
}

const textFormat = (state: Kept): HostObject => ({
  type: 'ChartTitleFormat',
  nav: { Font: () => plainObject('ChartFont', state, { Size: 14, Bold: false, Color: '#000000', Name: '' }) },
});

function seriesObject({ series }: FakeChart): HostObject {
  const at = (index: unknown): HostObject => {
    const state = series[Number(index)];
    if (!state) throw notFound();
    return oneSeries(state, Number(index));
  };
  return {
    type: 'ChartSeriesCollection',
    items: () => series.map(oneSeries),
    item: at,
    call: {
      GetItemAt: at,
      Add: (name) => {
        series.push({ Name: name });
        return at(series.length - 1);
      },
    },
  };
}

function oneSeries(state: Kept, index: number): HostObject {
  const keep = (name: string) => (value: unknown) => {
    state[name] = addressOf(value);
  };
  return plainObject(
    'ChartSeries',
    state,
    { Name: '', GapWidth: 150, HasDataLabels: false, Overlap: 0 },
    {
      identity: () => ({ Id: index }),
      nav: {
        Format: () => ({
          type: 'ChartSeriesFormat',
          nav: { Fill: () => ({ type: 'ChartFill', call: { SetSolidColor: keep('Color') } }) },
        }),
      },
      call: { SetValues: keep('Values'), SetXAxisValues: keep('Categories') },
    },
  );
}
