import type { ClassifiedRow, ColumnMapping, RowKind } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import { foldText } from '../text/fold-vietnamese';
import type { HeaderBlock } from './header-row';
import { headerAt } from './header-row';
import { isSectionNumeral, isTaskNumber, splitNumeral } from './number-text';
import type { RowShape } from './row-shape';
import { isColumnNumbers, isFilled, rowShape } from './row-shape';

export interface ClassifiedTable {
  readonly rows: readonly ClassifiedRow[];
  /** One past the table's last row. */
  readonly end: number;
  /** Row of the header of another table that follows at once. */
  readonly nextHeader?: number;
}

interface Scan {
  readonly view: SheetView;
  readonly block: HeaderBlock;
  readonly mapping: ColumnMapping;
  readonly left: number;
  readonly right: number;
  /** Whether any row of the table has a number; where none has, every filled row is a task. */
  readonly numbered: boolean;
}

/** Says of every row under a header what it is, up to the end of the table. */
export function classifyRows(view: SheetView, block: HeaderBlock, mapping: ColumnMapping): ClassifiedTable {
  const left = block.columns[0]?.column ?? view.left;
  const right = block.columns[block.columns.length - 1]?.column ?? view.right - 1;
  const scan: Scan = { view, block, mapping, left, right, numbered: hasNumbers(view, block, mapping) };
  const rows: ClassifiedRow[] = [];
  let previousTask: number | undefined;
  let sawBlank = false;
  for (let row = block.first; row <= block.last; row++) rows.push({ row, kind: 'header' });
  for (let row = block.last + 1; row < view.bottom; row++) {
    const shape = rowShape(view, row, left, right);
    const kind = kindOf(scan, shape, previousTask);
    if (kind === 'other-header') return { ...closed(rows, block.last), nextHeader: row };
    if (kind === 'outside') break;
    // why: after a gap, a lone line between numbered tasks is a section; letters and numbers go on, prose does not
    if (sawBlank && kind === 'section' && !goesOn(scan, row)) break;
    rows.push({ row, kind });
    if (kind === 'task') previousTask = row;
    if (kind === 'blank') sawBlank = true;
    else if (kind !== 'section') sawBlank = false;
    if (kind === 'repeated-header') {
      for (let extra = 1; extra <= block.last - block.first; extra++) rows.push({ row: ++row, kind });
    }
  }
  return closed(rows, block.last);
}

/** Blank rows and sections at the end hold no task: they are the text after the table. */
function closed(rows: readonly ClassifiedRow[], headerEnd: number): ClassifiedTable {
  let count = rows.length;
  while (count > 0) {
    const kind = rows[count - 1]?.kind;
    if (kind !== 'blank' && kind !== 'section' && kind !== 'repeated-header') break;
    count--;
  }
  const kept = rows.slice(0, count);
  return { rows: kept, end: (kept[kept.length - 1]?.row ?? headerEnd) + 1 };
}

function kindOf(
  scan: Scan,
  shape: RowShape,
  previousTask: number | undefined,
): RowKind | 'outside' | 'other-header' {
  const { view, mapping } = scan;
  if (shape.filled.length === 0) return 'blank';
  if (shape.row === scan.block.last + 1 && isColumnNumbers(view, shape)) return 'column-numbers';
  const header = repeatedHeader(scan, shape);
  if (header) return header;
  if (shape.onlyText !== undefined) return kindOfLoneText(scan, shape, previousTask);
  const numberColumn = mapping.columns.number;
  const number = numberColumn === undefined ? '' : view.textAt(shape.row, numberColumn).trim();
  if (number !== '') {
    if (!isTaskNumber(number)) return shape.filled.length >= 4 ? 'task' : 'outside';
    return isSectionPair(scan, shape, number) ? 'section' : 'task';
  }
  return kindOfUnnumbered(scan, shape, previousTask);
}

function repeatedHeader(
  scan: Scan,
  { row, filled }: RowShape,
): 'repeated-header' | 'other-header' | undefined {
  if (filled.length < 2) return undefined;
  // why: no header starts with a digit, and nearly every task does; folding all their cells would be the dearest step
  if (/^\s*\(?\d/.test(scan.view.textAt(row, filled[0] ?? scan.left))) return undefined;
  const columns = scan.block.columns;
  const same = columns.filter(
    ({ column, header }) =>
      foldText(firstLine(scan, row, column)) === foldText(headerStart(scan, column, header)),
  ).length;
  if (same >= 2 && same * 3 >= columns.length * 2) return 'repeated-header';
  return headerAt(scan.view, row) ? 'other-header' : undefined;
}

const firstLine = ({ view }: Scan, row: number, column: number): string => view.textAt(row, column);

const headerStart = ({ view, block }: Scan, column: number, header: string): string =>
  block.first === block.last ? header : view.textAt(block.first, column);

/** One text alone: a section title, the rest of a torn task, or a task of which only the content is known. */
function kindOfLoneText(scan: Scan, shape: RowShape, previousTask: number | undefined): RowKind {
  const { view, mapping } = scan;
  const column = shape.filled[0] ?? scan.left;
  const isMerged = shape.filled.length > 1 || view.mergeAt(shape.row, column) !== undefined;
  const text = shape.onlyText ?? '';
  if (isMerged || column !== mapping.columns.content) {
    if (column === mapping.columns.number || isMerged || column === scan.left) {
      return isTaskNumber(text) && !isSectionNumeral(text) ? 'task' : 'section';
    }
    return scan.numbered ? 'continuation' : 'task';
  }
  if (!scan.numbered) return 'task';
  const { numeral } = splitNumeral(text);
  if (numeral !== '' && isSectionNumeral(numeral)) return 'section';
  if (previousTask === undefined) return 'section';
  return continuesTask(scan, shape, previousTask)
    ? 'torn'
    : startsSection(scan, shape)
      ? 'section'
      : 'continuation';
}

/** "II" in the number column with nothing but a title beside it; for "1", only when "1.1" follows. */
function isSectionPair(scan: Scan, shape: RowShape, number: string): boolean {
  const { columns } = scan.mapping;
  const content = columns.content;
  const others = shape.filled.filter((column) => column !== columns.number && column !== content);
  if (others.length > 0 || content === undefined || !shape.filled.includes(content)) return false;
  if (isSectionNumeral(number) && !/^\d/.test(number)) return true;
  const stem = `${number.replace(/[.)]$/, '')}.`;
  return nextNumber(scan, shape.row).startsWith(stem);
}

function nextNumber({ view, mapping }: Scan, row: number): string {
  const column = mapping.columns.number ?? -1;
  for (let next = row + 1; next < Math.min(view.bottom, row + 6); next++) {
    const text = view.textAt(next, column).trim();
    if (text !== '') return text;
  }
  return '';
}

/** Without a number: the rest of a torn row, a further milestone, or a task whose number was forgotten. */
function kindOfUnnumbered(scan: Scan, shape: RowShape, previousTask: number | undefined): RowKind {
  const { columns } = scan.mapping;
  if (!scan.numbered || previousTask === undefined) return 'task';
  const number = columns.number;
  const merge = number === undefined ? undefined : scan.view.mergeAt(shape.row, number);
  if (merge && merge.top < shape.row) return 'continuation';
  if (isFilled(shape, columns, 'content') && isFilled(shape, columns, 'lead') && isTimeFilled(scan, shape)) {
    return 'task';
  }
  const isSparse = shape.filled.length * 3 <= scan.block.columns.length;
  return isSparse && continuesTask(scan, shape, previousTask) ? 'torn' : 'continuation';
}

const isTimeFilled = ({ mapping }: Scan, shape: RowShape): boolean =>
  mapping.columns.end === undefined || isFilled(shape, mapping.columns, 'end');

/** The content above does not end as a sentence, and the text below goes on in small letters. */
function continuesTask({ view, mapping }: Scan, shape: RowShape, previousTask: number): boolean {
  const content = mapping.columns.content;
  if (content === undefined) return false;
  const above = view.textAt(previousTask, content).trim();
  const below = view.textAt(shape.row, content).trim();
  if (below === '') return false;
  const first = below.charAt(0);
  const opensSmall = first.toLowerCase() === first && first.toUpperCase() !== first;
  return !/[.!?;:…”"]$/u.test(above) && (opensSmall || !/\p{L}/u.test(first) || above.endsWith(','));
}

/** A title in the content column: the numbering starts anew beneath it. */
function startsSection(scan: Scan, { row }: RowShape): boolean {
  return /^\(?1[.)]?$/.test(nextNumber(scan, row));
}

/** Whether a task follows the section line at `row` before the sheet turns to prose. */
function goesOn(scan: Scan, row: number): boolean {
  for (let next = row + 1, lone = 0; next < scan.view.bottom && lone < 4; next++) {
    const shape = rowShape(scan.view, next, scan.left, scan.right);
    if (shape.filled.length === 0) continue;
    if (shape.onlyText === undefined) return kindOf(scan, shape, undefined) !== 'outside';
    lone++;
  }
  return false;
}

function hasNumbers(view: SheetView, { last }: HeaderBlock, { columns }: ColumnMapping): boolean {
  const column = columns.number;
  if (column === undefined) return false;
  for (let row = last + 1; row < Math.min(view.bottom, last + 200); row++) {
    const text = view.textAt(row, column).trim();
    if (text !== '' && isTaskNumber(text)) return true;
  }
  return false;
}
