import type { CellValue } from '../../model/cell';
import type { CellStyle, DraftRow, SheetDraft } from '../../model/sheet-draft';
import { HEADER_KEY } from '../standard/previous-standard';
import { standardStyles } from '../standard/standard-styles';
import type { ListRecord } from './list-record';
import { recordList } from './list-record';
import { MAX_ROW_HEIGHT, textHeight } from './row-height';
import type { LiveValue } from './sheet-grid';
import { createGrid, isLive, rowBox } from './sheet-grid';

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
  /** For a list that is made again in place: what people wrote on it is kept. */
  readonly record?: ListRecord<Item>;
}

/** A row before it is laid out. */
export interface ListRow {
  /** By which it is known again; the same for several where nothing tells them apart. */
  readonly key: string;
  readonly values: readonly (CellValue | LiveValue)[];
  /** The style of its first value, which goes across the list; each column has its own where this is left out. */
  readonly across?: string;
  readonly isHeader?: boolean;
}

const SIZE = 13;
/** Of more rows the program that opens the sheet works out the heights, when they come into view. */
const MOST_MEASURED = 10_000;
const shown = (what: CellValue | LiveValue | undefined): string =>
  String((isLive(what) ? what.cached : what) ?? '');

/** why: a joined cell would hide what a person wrote beside the text that goes across */
const isAlone = (values: ListRow['values']): boolean => values.slice(1).every((what) => what === null);

/** A list ready to print: titles, a header that repeats on every page, bordered rows as high as their texts. */
export function listSheet<Item>(list: ListSheet<Item>): SheetDraft {
  const { name, titles, columns } = list;
  const wide = columns.length;
  const widths = columns.map(({ width }) => width);
  const built = listRows(list);
  const recorded = list.record === undefined ? undefined : recordList(built, list, list.record);
  const grid = createGrid();
  const isLong = built.length > MOST_MEASURED;
  for (const made of recorded?.rows ?? built) {
    const { values, across, isHeader } = made;
    const row = grid.height;
    if (across !== undefined && isAlone(values)) grid.put(rowBox(row, 0, wide), values[0] ?? null, across);
    else
      grid.putRow(
        columns.map(({ style }, column) => ({
          what: values[column] ?? null,
          style: isHeader ? 'header' : (across ?? style),
        })),
      );
    if (!isLong || across !== undefined || isHeader) grid.setHeight(row, rowHeight(made, widths));
  }
  const laid = grid.rows();
  const rows = recorded?.close(laid) ?? laid;
  const headerRow = titles.length;
  return {
    name,
    columnWidths: [...widths, ...(recorded?.hiddenWidths ?? [])],
    ...(recorded ? { hiddenColumns: { first: wide, last: wide + recorded.hiddenWidths.length - 1 } } : {}),
    rows,
    styles: usedStyles(rows),
    merges: grid.merges(),
    frozenRows: headerRow + 1,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { first: headerRow, last: headerRow },
      area: { top: 0, left: 0, bottom: built.length - 1, right: wide - 1 },
      margins: { top: 20, right: 15, bottom: 20, left: 20 },
      pageNumbers: true,
    },
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}

function listRows<Item>({ titles, columns, parts, note, record }: ListSheet<Item>): readonly ListRow[] {
  const rows: ListRow[] = titles.map((text, index) => ({
    key: 'tieu-de',
    values: [text],
    across: index === 0 ? 'title' : 'subtitle',
  }));
  rows.push({ key: HEADER_KEY, values: columns.map(({ header }) => header), isHeader: true });
  for (const { heading, items } of parts) {
    if (heading !== undefined && items.length > 0)
      rows.push({ key: 'muc', values: [heading], across: 'section' });
    for (const item of items) {
      const row = rows.length;
      rows.push({ key: record?.keyOf(item) ?? '', values: columns.map(({ value }) => value(item, row)) });
    }
  }
  if (note !== undefined) rows.push({ key: 'ghi-chu', values: [note], across: 'note' });
  return rows;
}

function rowHeight({ values, across, isHeader }: ListRow, widths: readonly number[]): number {
  const bold = across !== undefined || isHeader === true;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const heights =
    across === undefined
      ? widths.map((columnWidth, column) =>
          textHeight(shown(values[column]), { columnWidth, fontSize: SIZE, bold }),
        )
      : [textHeight(shown(values[0]), { columnWidth: total, fontSize: SIZE, bold })];
  return Math.min(MAX_ROW_HEIGHT, Math.max(...heights));
}

function usedStyles(rows: readonly DraftRow[]): Readonly<Record<string, CellStyle>> {
  const names = new Set<string>();
  for (const { cells } of rows)
    for (const cell of cells) if (cell?.style !== undefined) names.add(cell.style);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const style = standardStyles[name];
      return style === undefined ? [] : [[name, style] as const];
    }),
  );
}
