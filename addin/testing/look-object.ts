import type { CellRange } from '../../shared/core/model/range';
import { columnsIn, MAX_COLUMNS, MAX_ROWS, rowsIn } from './area';
import type { FakeCell } from './fake-cell';
import type { FakeSheet } from './fake-sheet';
import type { HostObject } from './host-object';
import { accessDenied } from './wire-fault';

/** Cells that share a format question: the areas of a Range or of RangeAreas. */
export interface Formatted {
  readonly sheet: FakeSheet;
  readonly areas: readonly CellRange[];
}

const FILL = { Color: '#FFFFFF' };
export const FONT = {
  Name: 'Calibri',
  Size: 11,
  Color: '#000000',
  Bold: false,
  Italic: false,
  Underline: 'None',
  Strikethrough: false,
};
const BORDER = { Style: 'None', Color: '#000000', Weight: 'Thin' };
const ALIGNMENT = {
  WrapText: false,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  IndentLevel: 0,
};
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];

/** `RangeFormat`: what differs across the cells reads as null, as in Excel. */
export function formatObject(of: Formatted): HostObject {
  const alignment = lookObject('RangeFormat', of, '', ALIGNMENT);
  return {
    ...alignment,
    get: {
      ...alignment.get,
      ColumnWidth: () => sizeOf(of.sheet.columnWidths, of.areas[0]?.left, 48),
      RowHeight: () => sizeOf(of.sheet.rowHeights, of.areas[0]?.top, 15),
    },
    set: {
      ...alignment.set,
      ColumnWidth: (width) => {
        for (const { left, right } of of.areas) resize(of.sheet.columnWidths, left, right, width);
      },
      RowHeight: (height) => {
        for (const { top, bottom } of of.areas) resize(of.sheet.rowHeights, top, bottom, height);
      },
    },
    nav: {
      Fill: () => lookObject('RangeFill', of, 'fill.', FILL),
      Font: () => lookObject('RangeFont', of, 'font.', FONT),
      Borders: () => bordersObject(of),
    },
    call: { AutofitRows: () => undefined, AutofitColumns: () => undefined },
  };
}

function bordersObject(of: Formatted): HostObject {
  const item = (side: unknown): HostObject =>
    lookObject('RangeBorder', of, `border.${String(side)}.`, BORDER);
  return {
    type: 'RangeBorderCollection',
    items: () => SIDES.map(item),
    item,
    call: { GetItem: item },
  };
}

const sizeOf = (sizes: ReadonlyMap<number, number>, at: number | undefined, standard: number): number =>
  (at === undefined ? undefined : sizes.get(at)) ?? standard;

function resize(sizes: Map<number, number>, first: number, last: number, size: unknown): void {
  if (last - first > 100_000) return;
  for (let at = first; at <= last; at++) sizes.set(at, Number(size));
}

function lookObject(
  type: string,
  of: Formatted,
  prefix: string,
  defaults: Readonly<Record<string, unknown>>,
): HostObject {
  const names = Object.keys(defaults);
  return {
    type,
    get: Object.fromEntries(names.map((name) => [name, () => readLook(of, prefix + name, defaults[name])])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          writeLook(of, prefix + name, value);
        },
      ]),
    ),
  };
}

function readLook({ sheet, areas }: Formatted, name: string, standard: unknown): unknown {
  const found = new Set<unknown>();
  for (const area of areas) {
    const cells = sheet.cellsIn(area);
    if (cells.length < rowsIn(area) * columnsIn(area)) found.add(standard);
    for (const { cell } of cells) for (const look of looksIn(cell, name, standard)) found.add(look);
  }
  return found.size === 1 ? [...found][0] : null;
}

/** What of one look a cell has, in all its parts. */
export const looksIn = ({ look, runs }: FakeCell, name: string, standard: unknown): readonly unknown[] =>
  (runs ?? [NO_RUN]).map((run) => run.look[name] ?? look.get(name) ?? standard);

const NO_RUN: { readonly look: Readonly<Record<string, unknown>> } = { look: {} };

function writeLook({ sheet, areas }: Formatted, name: string, value: unknown): void {
  if (sheet.isProtected) throw accessDenied();
  for (const area of areas) {
    const isWhole = rowsIn(area) === MAX_ROWS || columnsIn(area) === MAX_COLUMNS;
    if (isWhole) for (const { cell } of sheet.cellsIn(area)) cell.look.set(name, value);
    else forEachPlace(area, (row, column) => sheet.touch(row, column).look.set(name, value));
  }
}

/** Calls `visit` for every place of a range, row by row. */
export function forEachPlace(area: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) visit(row, column);
}
