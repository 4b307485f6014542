import {
  type CellRange,
  rangeContains,
  sheetView,
  type SheetSnapshot,
  type SheetView,
} from '../../../shared/core';
import { drawChart } from '../charts/draw-chart';
import { rangeSize } from '../grid/sheet-data';
import type { Book } from '../grid/workbook-data';
import type { SheetLook } from '../looks/sheet-look';
import { dress } from './cell-css';

/** Pixels of an A4 page between margins of 12 mm. */
const SHORT = 703;
const LONG = 1032;

export interface PrintedSheet {
  readonly element: HTMLElement;
  readonly landscape: boolean;
  /** Pixels of the page that all of it must fit into; absent where it may go on to further pages. */
  readonly height?: number;
}

/** A sheet of the workbook as a page for the printer: as the file wants it printed, with every text as text. */
export function printedSheet({ snapshot, look }: Book, id: string): PrintedSheet | undefined {
  const sheet = snapshot.sheets.find((one) => one.id === id);
  const sheetLook = look.sheets.get(id);
  if (!sheet || !sheetLook) return undefined;
  const view = sheetView(sheet);
  const area = sheetLook.print.area ?? usedArea(sheetLook, view);
  const size = rangeSize(sheetLook, area);
  const { landscape, onePage } = sheetLook.print;
  const [width, height] = landscape ? [LONG, SHORT] : [SHORT, LONG];
  const scale = Math.min(1, width / size.width, onePage ? height / size.height : 1);
  const element = document.createElement('div');
  element.className = 'wb-printed';
  element.style.width = `${String(size.width)}px`;
  element.style.setProperty('zoom', String(Math.floor(scale * 1000) / 1000));
  element.append(
    ...tablesOf({ sheet, view, look: sheetLook, styles: look.styles, area }),
    ...chartsOf(sheetLook, area),
  );
  return { element, landscape, ...(onePage ? { height } : {}) };
}

function usedArea({ charts }: SheetLook, view: SheetView): CellRange {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, view.bottom - 1, ...charts.map(({ anchor }) => anchor.bottom)),
    right: Math.max(0, view.right - 1, ...charts.map(({ anchor }) => anchor.right)),
  };
}

interface Source {
  readonly sheet: SheetSnapshot;
  readonly view: SheetView;
  readonly look: SheetLook;
  readonly styles: Book['look']['styles'];
  readonly area: CellRange;
}

/** What stands above the rows that every page repeats is a table of its own: it belongs to the first page alone. */
function tablesOf(source: Source): readonly HTMLTableElement[] {
  const { top, bottom } = source.area;
  const { repeatRows } = source.look.print;
  const isRepeated = repeatRows !== undefined && repeatRows.first >= top && repeatRows.last <= bottom;
  if (!isRepeated) return [tableOf(source, rowsOf(source, top, bottom), [])];
  const { first, last } = repeatRows;
  const table = tableOf(source, rowsOf(source, last + 1, bottom), rowsOf(source, first, last));
  return first === top ? [table] : [tableOf(source, rowsOf(source, top, first - 1), []), table];
}

function tableOf(
  { look, area }: Source,
  rows: readonly HTMLTableRowElement[],
  repeated: readonly HTMLTableRowElement[],
): HTMLTableElement {
  const table = document.createElement('table');
  const columns = document.createElement('colgroup');
  for (let column = area.left; column <= area.right; column++) {
    const col = document.createElement('col');
    col.style.width = `${String(rangeSize(look, { ...area, left: column, right: column }).width)}px`;
    columns.append(col);
  }
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  head.append(...repeated);
  body.append(...rows);
  table.append(columns, head, body);
  return table;
}

const rowsOf = (source: Source, first: number, last: number): readonly HTMLTableRowElement[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset)
    .filter((row) => source.look.rows.get(row)?.hidden !== true)
    .map((row) => rowOf(source, row));

function rowOf({ sheet, view, look, styles, area }: Source, row: number): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.style.height = `${String(rangeSize(look, { ...area, top: row, bottom: row }).height)}px`;
  for (let column = area.left; column <= area.right; column++) {
    const merge = sheet.merges.find((range) => rangeContains(range, { row, column }));
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const cell = document.createElement('td');
    if (merge) {
      cell.rowSpan = merge.bottom - merge.top + 1;
      cell.colSpan = merge.right - merge.left + 1;
    }
    const value = view.valueAt(row, column);
    cell.textContent = view.textAt(row, column);
    dress(cell, styles[look.cells.get(row)?.get(column) ?? 0], typeof value === 'number');
    line.append(cell);
  }
  return line;
}

const chartsOf = (look: SheetLook, area: CellRange): readonly HTMLImageElement[] =>
  look.charts.map((chart) => {
    const { top, left } = chart.anchor;
    const size = rangeSize(look, chart.anchor);
    const picture = document.createElement('img');
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawChart(chart, size))}`;
    picture.alt = chart.description || chart.title;
    const before = { left: area.left, right: left - 1, top: area.top, bottom: top - 1 };
    const place = rangeSize(look, before);
    picture.style.left = `${String(place.width)}px`;
    picture.style.top = `${String(place.height)}px`;
    picture.style.width = `${String(size.width)}px`;
    picture.style.height = `${String(size.height)}px`;
    return picture;
  });
