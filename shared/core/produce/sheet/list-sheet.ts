import type { CellValue } from '../../model/cell';
import type { CellStyle, SheetDraft } from '../../model/sheet-draft';
import { standardStyles } from '../standard/standard-styles';
import { MAX_ROW_HEIGHT, textHeight } from './row-height';
import type { LiveValue } from './sheet-grid';
import { createGrid, rowBox } from './sheet-grid';

/** What a column of a list shows of each row; `row` is the row of the sheet, for formulas. */
export interface ListColumn<Item> {
  readonly header: string;
  /** Characters of the default font. */
  readonly width: number;
  /** A style of the standard table: `text`, `centre`, `label`, `percent`, `date`. */
  readonly style: string;
  readonly value: (item: Item, row: number) => CellValue | LiveValue;
}

/** Rows under a heading of their own; without one they follow the header. */
export interface ListPart<Item> {
  readonly heading?: string;
  readonly items: readonly Item[];
}

export interface ListSheet<Item> {
  readonly name: string;
  /** The lines above the list, the first one large. */
  readonly titles: readonly string[];
  readonly columns: readonly ListColumn<Item>[];
  readonly parts: readonly ListPart<Item>[];
  readonly note?: string;
}

const SIZE = 13;
const isLive = (what: CellValue | LiveValue): what is LiveValue => typeof what === 'object' && what !== null;
const shown = (what: CellValue | LiveValue): string => String((isLive(what) ? what.cached : what) ?? '');

/** A list ready to print: titles, a header that repeats on every page, bordered rows as high as their texts. */
export function listSheet<Item>({ name, titles, columns, parts, note }: ListSheet<Item>): SheetDraft {
  const grid = createGrid();
  const wide = columns.length;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const heightOf = (texts: readonly (readonly [text: string, width: number])[], bold = false): number =>
    Math.min(
      MAX_ROW_HEIGHT,
      Math.max(
        ...texts.map(([text, columnWidth]) => textHeight(text, { columnWidth, fontSize: SIZE, bold })),
      ),
    );
  const line = (text: string, style: string): void => {
    const row = grid.height;
    grid.put(rowBox(row, 0, wide), text, style);
    grid.setHeight(row, heightOf([[text, total]], true));
  };
  titles.forEach((text, index) => {
    line(text, index === 0 ? 'title' : 'subtitle');
  });
  const headerRow = grid.height;
  columns.forEach(({ header }, column) => {
    grid.put(rowBox(headerRow, column, 1), header, 'header');
  });
  grid.setHeight(
    headerRow,
    heightOf(
      columns.map(({ header, width }) => [header, width]),
      true,
    ),
  );
  for (const { heading, items } of parts) {
    if (heading !== undefined && items.length > 0) line(heading, 'section');
    for (const item of items) {
      const row = grid.height;
      const values = columns.map(({ value }) => value(item, row));
      columns.forEach(({ style }, column) => {
        grid.put(rowBox(row, column, 1), values[column] ?? null, style);
      });
      grid.setHeight(
        row,
        heightOf(columns.map(({ width }, column) => [shown(values[column] ?? null), width])),
      );
    }
  }
  const last = grid.height - 1;
  if (note !== undefined) line(note, 'note');
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: grid.rows(),
    styles: used(grid.rows().flatMap(({ cells }) => cells.flatMap((cell) => cell?.style ?? []))),
    merges: grid.merges(),
    frozenRows: headerRow + 1,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { first: headerRow, last: headerRow },
      area: { top: 0, left: 0, bottom: note === undefined ? last : last + 1, right: wide - 1 },
      margins: { top: 20, right: 15, bottom: 20, left: 20 },
      pageNumbers: true,
    },
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}

const used = (names: readonly string[]): Readonly<Record<string, CellStyle>> =>
  Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const style = standardStyles[name];
      return style === undefined ? [] : [[name, style] as const];
    }),
  );
