import type { SheetView } from '../model/sheet-view';
import { isListPoint, isNote, isPageMark, isSignature, isTotal } from './closing-text';
import type { RowMark } from './row-mark';
import { followsSoon, isPartMark } from './row-mark';
import type { ScannedRow, TableScan } from './scan-rows';

/** Titles between a gap and the next task; more lines than these are prose. */
const MOST_TITLES = 4;
const LONGEST_TITLE = 300;

/** What has stood below the last row of the table so far. */
interface Gap {
  blank: boolean;
  titles: number;
  /** A signature: the document is closed. */
  closed: boolean;
  prose: boolean;
  /** A row of short words over several columns: what follows may be a table of something else. */
  headed: boolean;
}

const freshGap = (): Gap => ({ blank: false, titles: 0, closed: false, prose: false, headed: false });

/**
 * How many of the scanned rows belong to the table. It ends at a gap or at text that is shaped otherwise, but never
 * before a row that goes on with its numbers or that looks like one of its tasks with no more than titles in between.
 */
export function tableEnd(scan: TableScan): number {
  let end = 0;
  let gap = freshGap();
  const lasts = new Map<string, RowMark>();
  scan.rows.forEach((row, index) => {
    if (end < 0) return;
    if (isOfTable(scan, row, gap, lasts)) {
      // why: nearly every row follows right on the one above
      if (index > end) gap = freshGap();
      end = index + 1;
      if (row.mark && !isPartMark(row.mark)) lasts.set(row.mark.key, row.mark);
    } else widen(scan, row, gap);
  });
  return end;
}

function isOfTable(scan: TableScan, row: ScannedRow, gap: Gap, lasts: ReadonlyMap<string, RowMark>): boolean {
  if (row.look !== 'full' && !isLoneTask(scan, row, gap)) return false;
  const last = row.mark && lasts.get(row.mark.key);
  if (row.mark && last && followsSoon(last, row.mark) && isLikeTask(scan, row)) return true;
  if (isClosing(scan, row)) return false;
  if (gap.closed || gap.prose) return !gap.headed && isSurelyTask(scan, row);
  // why: right below a task any filled row is part of the table; after a gap it has to look like a task
  return (!gap.blank && gap.titles === 0 && isBelow(scan, row)) || isLikeTask(scan, row);
}

/** Right below a task: the further lead or milestone, a row whose mark nobody knows. */
const isBelow = ({ mapping: { columns } }: TableScan, { filled }: ScannedRow): boolean =>
  columns.content === undefined ||
  filled.includes(columns.content) ||
  [columns.lead, columns.coordinators, columns.end, columns.result].some(
    (column) => column !== undefined && filled.includes(column),
  );

/** One text alone belongs to the table where it is the rest of the task above, or a number waiting for its task. */
function isLoneTask({ mapping, numbered, left }: TableScan, row: ScannedRow, gap: Gap): boolean {
  if (row.look !== 'lone' || gap.blank || gap.titles > 0 || row.filled.length > 1) return false;
  const [column] = row.filled;
  if (column === mapping.columns.number) return row.mark?.style === 'number' && !isPageMark(row.number);
  const { content, lead, coordinators, end, result } = mapping.columns;
  // why: prose stands in the first column, whatever that holds in the table above; a point of a list goes on
  if (column === left) return column === mapping.columns.content && isListPoint(row.onlyText ?? '');
  if (column === undefined) return false;
  if (!numbered && isNote(row.onlyText ?? '')) return false;
  return [content, lead, coordinators, end, result].includes(column);
}

/** A number, a content, and somebody or some time: no prose and no signature looks so. */
function isSurelyTask({ mapping: { columns } }: TableScan, { mark, filled }: ScannedRow): boolean {
  const isNumber = mark?.style === 'number' || mark?.style === 'dotted' || mark?.style === 'code';
  return isNumber && has(filled, columns.content) && (has(filled, columns.lead) || has(filled, columns.end));
}

/** A mark with a text for it, or without numbers a content with somebody or some time beside it. */
function isLikeTask({ mapping: { columns }, numbered, view }: TableScan, row: ScannedRow): boolean {
  const { filled, mark } = row;
  if (filled.length < 2) return false;
  const isBeside =
    has(filled, columns.lead) ||
    has(filled, columns.end) ||
    has(filled, columns.coordinators) ||
    has(filled, columns.result);
  if (!numbered || mark === undefined) {
    // why: right after a person chose a header no column may have a role yet
    if (columns.content === undefined && columns.lead === undefined) return true;
    const isTitled = columns.content === undefined ? isBeside : has(filled, columns.content);
    return isTitled && (isBeside || filled.length >= 3) && !isMerged(view, row);
  }
  if (mark.style === 'text') return false;
  if (mark.style === 'word') return has(filled, columns.content) && isBeside;
  return has(filled, columns.content) || isBeside;
}

const has = (filled: readonly number[], column: number | undefined): boolean =>
  column !== undefined && filled.includes(column);

const isMerged = (view: SheetView, { row, filled }: ScannedRow): boolean => {
  const merge = view.mergeAt(row, filled[0] ?? 0);
  return merge !== undefined && merge.right > merge.left && filled.every((column) => column <= merge.right);
};

const isClosing = ({ view }: TableScan, { row, filled, mark }: ScannedRow): boolean =>
  (mark === undefined || mark.style === 'text' || mark.style === 'word' || mark.style === 'bullet') &&
  filled.some((column) => isSignature(view.textAt(row, column)));

function widen(scan: TableScan, row: ScannedRow, gap: Gap): void {
  if (row.look === 'blank') gap.blank = true;
  if (row.look === 'full') {
    if (isClosing(scan, row)) gap.closed = true;
    else if (isHeading(scan, row)) gap.headed = true;
    return;
  }
  if (row.look !== 'lone') return;
  const text = row.onlyText ?? '';
  if (isPageMark(text)) return;
  // why: what follows a note belongs to the note
  if (isNote(text) || isTotal(text)) {
    gap.blank = true;
    return;
  }
  gap.titles++;
  if (isSignature(text)) gap.closed = true;
  if (gap.titles > MOST_TITLES || text.length > LONGEST_TITLE) gap.prose = true;
}

/** Short words without a digit over three columns or more, and no mark: the head of some table. */
const isHeading = ({ view }: TableScan, { row, filled, mark }: ScannedRow): boolean =>
  filled.length >= 3 &&
  (mark === undefined || mark.style === 'word') &&
  filled.every((column) => /^\D{1,40}$/.test(view.textAt(row, column)));
