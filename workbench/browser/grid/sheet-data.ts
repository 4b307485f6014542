import type { ICellData, IColumnData, IRowData, IWorksheetData } from '@univerjs/core';

import type { CellRange, SheetSnapshot } from '../../../shared/core';
import type { SheetLook } from '../looks/sheet-look';
import { toCellData } from './cell-data';

/** Empty rows and columns around the contents, to write in. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const MIN_COLUMNS = 18;
/** Columns that a file formats beyond this are not shown. */
const MAX_COLUMNS = 200;
const SMALLEST_ZOOM = 0.8;
/** Columns of the widest page that is shown whole; what lies beyond is scrolled to. */
const MOST_FITTED = 60;

/** The name that the grid knows a style of the file by. */
export const styleName = (style: number): string => `s${String(style)}`;

export const toRange = ({ top, left, bottom, right }: CellRange) => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/** Points of the file as pixels of the screen. */
const pixels = (points: number): number => Math.round((points * 4) / 3);

const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** A sheet as the grid wants it. */
export function toSheetData(sheet: SheetSnapshot, look: SheetLook, zoom: number): Partial<IWorksheetData> {
  const size = sizeOf(sheet, look);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden === true ? 1 : 0,
    rowCount: size.rows + SPARE_ROWS,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- why: 0.25 reads no other zoom from a workbook's data
    zoomRatio: zoom,
    columnCount: Math.max(MIN_COLUMNS, size.columns + SPARE_COLUMNS),
    defaultColumnWidth: columnPixels(look.defaultWidth),
    defaultRowHeight: pixels(look.defaultHeight),
    showGridlines: look.gridLines ? 1 : 0,
    freeze: {
      xSplit: look.frozen.columns,
      ySplit: look.frozen.rows,
      startRow: look.frozen.rows || -1,
      startColumn: look.frozen.columns || -1,
    },
    mergeData: sheet.merges.map(toRange),
    cellData: cellsOf(sheet, look),
    rowData: rowsOf(look),
    columnData: columnsOf(look, size.columns),
  };
}

function sizeOf(sheet: SheetSnapshot, look: SheetLook): { readonly rows: number; readonly columns: number } {
  const { origin, values, merges } = sheet;
  const widest = values.reduce((most, row) => Math.max(most, row.length), 0);
  const charts = look.charts.map(({ anchor }) => anchor);
  const covered = [...merges, ...charts];
  return {
    rows: Math.max(origin.row + values.length, ...covered.map(({ bottom }) => bottom + 1)),
    columns: Math.min(
      MAX_COLUMNS,
      Math.max(origin.column + widest, ...covered.map(({ right }) => Math.min(right, MAX_COLUMNS) + 1)),
    ),
  };
}

type Matrix = Record<number, Record<number, ICellData>>;

function cellsOf(sheet: SheetSnapshot, look: SheetLook): Matrix {
  const matrix: Matrix = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    const cells = (matrix[row] ??= {});
    cells[column] = { ...cells[column], ...cell };
  };
  for (const [row, styles] of look.cells) {
    for (const [column, style] of styles) if (column < MAX_COLUMNS) put(row, column, { s: styleName(style) });
  }
  const { row: top, column: left } = sheet.origin;
  sheet.values.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null) put(top + row, left + column, toCellData(value, undefined));
    });
  });
  for (const { row, column, formula } of sheet.formulas) put(row, column, { f: formula });
  return matrix;
}

function rowsOf({ rows }: SheetLook): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of rows) {
    data[row] = {
      ...(height === undefined ? {} : { h: pixels(height), ia: 0 }),
      ...(hidden ? { hd: 1 } : {}),
    };
  }
  return data;
}

function columnsOf({ columns }: SheetLook, used: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of columns) {
    for (let column = first; column <= Math.min(last, used + SPARE_COLUMNS); column++) {
      data[column] = {
        ...(width === undefined ? {} : { w: columnPixels(width) }),
        ...(hidden ? { hd: 1 } : {}),
        ...(style === undefined ? {} : { s: styleName(style) }),
      };
    }
  }
  return data;
}

/** How large a range of a sheet is on the screen, in pixels. */
export function rangeSize(
  look: SheetLook,
  { top, left, bottom, right }: CellRange,
): { readonly width: number; readonly height: number } {
  let width = 0;
  for (let column = left; column <= right; column++) {
    const own = look.columns.find(({ first, last }) => column >= first && column <= last);
    if (own?.hidden !== true) width += columnPixels(own?.width ?? look.defaultWidth);
  }
  let height = 0;
  for (let row = top; row <= bottom; row++) {
    const own = look.rows.get(row);
    if (own?.hidden !== true) height += pixels(own?.height ?? look.defaultHeight);
  }
  return { width, height };
}

/** How much smaller a sheet must be shown so that all its columns fit; never so small that it cannot be read. */
export function fittingZoom(sheet: SheetSnapshot, look: SheetLook, available: number): number {
  const { columns } = sizeOf(sheet, look);
  const { width } = rangeSize(look, {
    top: 0,
    left: 0,
    bottom: 0,
    right: Math.min(columns, MOST_FITTED) - 1,
  });
  return Math.max(SMALLEST_ZOOM, Math.min(1, Math.floor((available / Math.max(1, width)) * 100) / 100));
}
