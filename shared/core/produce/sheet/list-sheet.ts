import type { CellValue } from '../../model/cell';
import type { CellStyle, DraftRow, DrawnSheet, PrintSetup, SheetDraft } from '../../model/sheet-draft';
import { HEADER_KEY, readPreviousStandard } from '../standard/previous-standard';
import { keptWidths } from './kept-widths';
import { MARGINS, pageBreaks } from './print-pages';
import { standardStyles } from '../standard/standard-styles';
import type { ListRecord } from './list-record';
import { recordList } from './list-record';
import { MAX_ROW_HEIGHT, textHeight } from './row-height';
import type { LiveValue } from './sheet-grid';
import { cellOf, isLive, rowBox } from './sheet-grid';

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
/** Characters of all columns that A4 prints at 9 points or more. */
const WIDEST_ON_A4 = 190;
/** Of more rows the program that opens the sheet works out the heights, when they come into view. */
const MOST_MEASURED = 10_000;
const shown = (what: CellValue | LiveValue | undefined): string =>
  String((isLive(what) ? what.cached : what) ?? '');

/** why: a joined cell would hide what a person wrote beside the text that goes across */
const isAlone = (values: ListRow['values']): boolean => values.slice(1).every((what) => what === null);

/** A list ready to print: titles, a header that repeats on every page, bordered rows as high as their texts. */
export const listSheet = <Item>(list: ListSheet<Item>): SheetDraft => laidOut(withKeptWidths(list));

/** The same list with the columns as wide as on the earlier build, so that rows are as high as there they need. */
function withKeptWidths<Item>(list: ListSheet<Item>): ListSheet<Item> {
  const { record, columns } = list;
  if (!record?.previous) return list;
  const kept = keptWidths(
    readPreviousStandard(record.previous, record.keyHeader),
    columns.map(({ header }) => header),
  );
  return { ...list, columns: columns.map((column, at) => ({ ...column, width: kept[at] ?? column.width })) };
}

function laidOut<Item>(list: ListSheet<Item>): SheetDraft {
  const built = [...listRows(list)];
  const recorded = list.record === undefined ? undefined : recordList(built, list, list.record);
  const made = recorded?.rows ?? built;
  const laid = made.map(rowLayout(list));
  const rows = recorded?.close(laid) ?? laid;
  const hidden = recorded?.hiddenWidths ?? [];
  const { columnWidths, ...frame } = frameOf(list);
  const wide = columnWidths.length;
  return {
    ...frame,
    ...printedOn(frame.print, made, laid, columnWidths),
    columnWidths: [...columnWidths, ...hidden],
    ...(hidden.length > 0 ? { hiddenColumns: { first: wide, last: wide + hidden.length - 1 } } : {}),
    rows,
    styles: stylesNamed(usedStyles(rows)),
    merges: made.flatMap((row, at) => (isAcross(row) ? [rowBox(at, 0, wide)] : [])),
  };
}

/** The print set-up with the rows that begin a page: a heading never ends one. Of rows that are not measured nothing is known. */
function printedOn(
  print: PrintSetup,
  made: readonly ListRow[],
  laid: readonly DraftRow[],
  widths: readonly number[],
): { readonly print: PrintSetup } {
  const header = made.findIndex(({ isHeader }) => isHeader === true);
  if (header < 0 || laid.length > MOST_MEASURED) return { print };
  const rows = laid.map(({ height = 0 }, at) => ({ height, keepsWithNext: leadsOn(made[at]) }));
  return {
    print: { ...print, pageBreaks: pageBreaks(rows, { paper: print.paper, widths, first: 0, header }) },
  };
}

/** Whether a row is worth nothing without the one below it. */
const leadsOn = (row: ListRow | undefined): boolean =>
  row !== undefined && (row.isHeader === true || (row.across !== undefined && row.across !== 'note'));

/** The same list, its rows made one by one as they are written: of a long one nothing is kept. */
export function drawnList<Item>(list: Omit<ListSheet<Item>, 'record'>): DrawnSheet {
  const lay = rowLayout(list);
  const wide = list.columns.length;
  function* rows(): Generator<DraftRow> {
    for (const row of listRows(list)) yield lay(row);
  }
  return {
    ...frameOf(list),
    rows: rows(),
    styles: stylesNamed([...ACROSS, 'header', ...list.columns.map(({ style }) => style)]),
    merges: acrossRows(list).map((at) => rowBox(at, 0, wide)),
  };
}

/** Styles of rows that go across the list. */
const ACROSS = ['title', 'subtitle', 'section', 'note'] as const;

/** Parts that hold rows; only those have a heading. */
const filled = <Item>({ parts }: Pick<ListSheet<Item>, 'parts'>): readonly ListPart<Item>[] =>
  parts.filter(({ items }) => items.length > 0);

/** The rows that go across, by their place: titles, headings, the note. */
function acrossRows<Item>(list: ListSheet<Item>): readonly number[] {
  const rows = [...list.titles.keys()];
  let next = list.titles.length + 1;
  for (const { heading, items } of filled(list)) {
    if (heading !== undefined) rows.push(next++);
    next += items.length;
  }
  return list.note === undefined ? rows : [...rows, next];
}

const countRows = <Item>(list: ListSheet<Item>): number =>
  filled(list).reduce(
    (sum, { heading, items }) => sum + items.length + (heading === undefined ? 0 : 1),
    list.titles.length + 1 + (list.note === undefined ? 0 : 1),
  );

function frameOf<Item>(
  list: ListSheet<Item>,
): Omit<SheetDraft, 'rows' | 'styles' | 'merges'> & { readonly print: PrintSetup } {
  const { name, titles, columns } = list;
  const headerRow = titles.length;
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    frozenRows: headerRow + 1,
    print: {
      paper: columns.reduce((sum, { width }) => sum + width, 0) > WIDEST_ON_A4 ? 'A3' : 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { first: headerRow, last: headerRow },
      area: { top: 0, left: 0, bottom: countRows(list) - 1, right: columns.length - 1 },
      margins: MARGINS,
      pageNumbers: true,
    },
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}

function* listRows<Item>(list: ListSheet<Item>): Generator<ListRow> {
  const { titles, columns, note, record } = list;
  for (const [index, text] of titles.entries())
    yield { key: 'tieu-de', values: [text], across: index === 0 ? 'title' : 'subtitle' };
  yield { key: HEADER_KEY, values: columns.map(({ header }) => header), isHeader: true };
  let row = titles.length + 1;
  for (const { heading, items } of filled(list)) {
    if (heading !== undefined) {
      yield { key: 'muc', values: [heading], across: 'section' };
      row++;
    }
    for (const item of items) {
      const at = row++;
      yield { key: record?.keyOf(item) ?? '', values: columns.map(({ value }) => value(item, at)) };
    }
  }
  if (note !== undefined) yield { key: 'ghi-chu', values: [note], across: 'note' };
}

const isAcross = ({ values, across }: ListRow): boolean => across !== undefined && isAlone(values);

/** How a row of the list becomes a row of the sheet. */
function rowLayout<Item>(list: ListSheet<Item>): (row: ListRow) => DraftRow {
  const widths = list.columns.map(({ width }) => width);
  const isLong = countRows(list) > MOST_MEASURED;
  return (made) => {
    const { values, across, isHeader } = made;
    const cells = list.columns.map(({ style }, column) =>
      cellOf(values[column] ?? null, isHeader ? 'header' : (across ?? style)),
    );
    const isMeasured = !isLong || across !== undefined || isHeader === true;
    return isMeasured ? { height: rowHeight(made, widths), cells } : { cells };
  };
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

function usedStyles(rows: readonly DraftRow[]): Iterable<string> {
  const names = new Set<string>();
  for (const { cells } of rows)
    for (const cell of cells) if (cell?.style !== undefined) names.add(cell.style);
  return names;
}

const stylesNamed = (names: Iterable<string>): Readonly<Record<string, CellStyle>> =>
  Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const style = standardStyles[name];
      return style === undefined ? [] : [[name, style] as const];
    }),
  );
