import type { ColumnMapping } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import { foldText } from '../text/fold-vietnamese';
import { isKnownHeader } from './read-header-text';
import type { HeaderBlock } from './header-row';
import { headerAt } from './header-row';
import { isToldByKey, keyColumn, readKey } from './key-column';
import type { RowMark } from './row-mark';
import { followsSoon, isPartMark, readMark } from './row-mark';
import type { RowShape } from './row-shape';
import { isColumnNumbers, rowShape } from './row-shape';
import { namesTable } from './table-title';

/** What a row under a header looks like by itself, before its neighbours are asked. */
export interface ScannedRow extends RowShape {
  readonly look: 'blank' | 'column-numbers' | 'repeated-header' | 'ruling' | 'lone' | 'full';
  /** What stands in the number column, or the row's own key beside it. */
  readonly mark: RowMark | undefined;
  readonly number: string;
}

/** A table as its rows look, down to the next header or the end of the sheet. */
export interface TableScan {
  readonly view: SheetView;
  readonly block: HeaderBlock;
  readonly mapping: ColumnMapping;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly ScannedRow[];
  /** Whether the tasks of the table carry numbers; where they do not, every filled row is a task. */
  readonly numbered: boolean;
  /** No row says what has to be done: the contents are still to be written. */
  readonly contentEmpty: boolean;
  /** Row of the header of another table that follows. */
  readonly nextHeader: number | undefined;
}

/** Looks at the rows under a header one by one; cost linear in the cells below it. */
export function scanRows(
  view: SheetView,
  block: HeaderBlock,
  mapping: ColumnMapping,
  chosen: ReadonlySet<number>,
): TableScan {
  const left = block.columns[0]?.column ?? view.left;
  const right = block.columns[block.columns.length - 1]?.column ?? view.right - 1;
  const { number: numberColumn } = mapping.columns;
  const keys = keyColumn(view, block.last + 1, mapping);
  const rows: ScannedRow[] = [];
  let above: ScannedRow | undefined;
  let nextHeader: number | undefined;
  const put = ({ row, filled, onlyText }: RowShape, look: ScannedRow['look']): void => {
    const own = numberColumn === undefined ? '' : view.textAt(row, numberColumn).trim();
    const key = keys === undefined ? '' : view.textAt(row, keys).trim();
    const byKey = isToldByKey(own, key);
    const number = byKey ? key : own;
    const isRow = look === 'full' || look === 'lone';
    const mark = isRow ? (byKey ? readKey(key) : readMark(own)) : undefined;
    above = { row, filled, onlyText, look, mark, number };
    rows.push(above);
  };
  for (let row = block.last + 1; row < view.bottom; row++) {
    const shape = rowShape(view, row, left, right, above?.filled);
    const seen = chosen.has(row) ? 'other-header' : lookOf(view, block, shape, above?.look);
    const isAnew =
      seen === 'repeated-header' && isTitledAnew(rows) && !numbersGoOn(view, row, rows, numberColumn);
    const look = isAnew ? 'other-header' : seen;
    if (look === 'other-header') {
      nextHeader = row;
      break;
    }
    put(shape, look);
    if (look !== 'repeated-header') continue;
    for (let extra = block.first; extra < block.last && row + 1 < view.bottom; extra++) {
      put(rowShape(view, ++row, left, right), look);
    }
  }
  const { content } = mapping.columns;
  const contentEmpty = content === undefined || !rows.some(({ filled }) => filled.includes(content));
  const numbered = isNumbered(rows, mapping);
  return { view, block, mapping, left, right, rows, numbered, contentEmpty, nextHeader };
}

function lookOf(
  view: SheetView,
  block: HeaderBlock,
  shape: RowShape,
  above: ScannedRow['look'] | undefined,
): ScannedRow['look'] | 'other-header' {
  if (shape.filled.length === 0) return 'blank';
  const isUnderHeader = above === undefined || above === 'repeated-header' || above === 'ruling';
  if (isUnderHeader && isColumnNumbers(view, shape)) return 'column-numbers';
  if (isRuling(view, shape)) return 'ruling';
  return headerLook(view, block, shape) ?? (shape.onlyText === undefined ? 'full' : 'lone');
}

/** Whether a title of its own stands right above: the same header then opens another table, no page break set it again. */
function isTitledAnew(rows: readonly ScannedRow[]): boolean {
  for (let index = rows.length - 1; index >= Math.max(0, rows.length - 4); index--) {
    const row = rows[index];
    if (row?.look === 'lone') return namesTable(row.onlyText ?? '');
    if (row?.look !== 'blank') return false;
  }
  return false;
}

/** How far below a header its first number may stand. */
const NEAR = 6;

/** Whether the numbers below a header count on from those above: a page break has set head lines and header again. */
function numbersGoOn(
  view: SheetView,
  header: number,
  rows: readonly ScannedRow[],
  column: number | undefined,
): boolean {
  let last: RowMark | undefined;
  for (let index = rows.length - 1; index >= 0 && !last; index--) {
    const mark = rows[index]?.mark;
    if (mark?.value !== undefined && !isPartMark(mark)) last = mark;
    else if (rows[index]?.look === 'repeated-header') break;
  }
  if (column === undefined || !last) return false;
  for (let row = header + 1; row < Math.min(view.bottom, header + NEAR); row++) {
    const mark = readMark(view.textAt(row, column));
    if (mark && followsSoon(last, mark)) return true;
  }
  return false;
}

const DASHES = /^\s*:?-+:?\s*$/;

/** The line of dashes that parts header and rows in a pipe table. */
const isRuling = (view: SheetView, { row, filled }: RowShape): boolean =>
  filled.length >= 2 && DASHES.test(view.textAt(row, filled[0] ?? 0)) && isDashed(view, row, filled);

// why: by itself, so that the rows of a table, which begin otherwise, make no closures
const isDashed = (view: SheetView, row: number, filled: readonly number[]): boolean =>
  filled.every((column) => DASHES.test(view.textAt(row, column))) &&
  filled.some((column) => view.textAt(row, column).includes('--'));

const NUMBERED = /^\s*\(?\d/;

/** why: no header starts with a digit, and nearly every task does; folding all their cells would be the dearest step */
const headerLook = (view: SheetView, block: HeaderBlock, { row, filled }: RowShape) =>
  filled.length < 2 || NUMBERED.test(view.textAt(row, filled[0] ?? 0))
    ? undefined
    : headerLookOf(view, block, row, filled);

function headerLookOf(
  view: SheetView,
  block: HeaderBlock,
  row: number,
  filled: readonly number[],
): 'repeated-header' | 'other-header' | undefined {
  const { columns } = block;
  const same = columns.filter(
    ({ column, header }) =>
      foldText(view.textAt(row, column)) === foldText(headerStart(view, block, column, header)),
  ).length;
  if (same >= 2 && same * 3 >= columns.length * 2) return 'repeated-header';
  return headerAt(view, row, block.words) || isUnknownHeader(view, row, filled) ? 'other-header' : undefined;
}

const headerStart = (view: SheetView, block: HeaderBlock, column: number, header: string): string =>
  block.first === block.last ? header : view.textAt(block.first, column);

/** "STT" over columns that mean nothing here: a table of something else, whose rows are none of this table's. */
function isUnknownHeader(view: SheetView, row: number, filled: readonly number[]): boolean {
  const first = view.textAt(row, filled[0] ?? 0).trim();
  return filled.length >= 3 && /^(?:stt|tt|số tt|số thứ tự)$/iu.test(first) && isKnownHeader(first);
}

/** Whether at least a third of the rows that look like tasks carry a mark of their own. */
function isNumbered(rows: readonly ScannedRow[], { columns: { content } }: ColumnMapping): boolean {
  let marked = 0;
  let plain = 0;
  for (const { look, mark, filled } of rows) {
    if (look !== 'full' || filled.length < 2) continue;
    const isTitle = filled.length === 2 && (mark?.style === 'roman' || mark?.style === 'capital');
    if (mark && mark.style !== 'text' && !isTitle) marked++;
    else if (!mark && content !== undefined && filled.includes(content)) plain++;
  }
  return marked > 0 && marked * 3 >= plain;
}
