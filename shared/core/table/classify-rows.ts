import type { ClassifiedRow, ColumnMapping, RowKind } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import { isBareNumber, isNote, isPageMark, isSignature, isTotal } from './closing-text';
import { forgottenNumbers } from './forgotten-numbers';
import { scannedWordings } from './group-columns';
import type { HeaderBlock } from './header-row';
import { kindOfLoneText } from './lone-text';
import { isSectionPair } from './section-pair';
import type { RowLevels } from './row-levels';
import { rowLevels } from './row-levels';
import { isFilled } from './row-shape';
import type { ScannedRow, TableScan } from './scan-rows';
import { scanRows } from './scan-rows';
import { tableEnd } from './table-end';
import { isTorn } from './torn-text';

export interface ClassifiedTable {
  readonly rows: readonly ClassifiedRow[];
  /** One past the table's last row. */
  readonly end: number;
  /** One past the last row that was looked at: up to here no other header stands. */
  readonly scanned: number;
}

/** Where the reading of a table stands. */
interface Place {
  readonly scan: TableScan;
  readonly levels: RowLevels;
  readonly forgotten: ReadonlySet<number>;
  /** Columns whose wording several tasks share. */
  readonly wordings: readonly number[];
  /** The task above in the same section. */
  task: number | undefined;
}

/** Says of every row under a header what it is, up to the end of the table; none in between is left out. */
export function classifyRows(
  view: SheetView,
  block: HeaderBlock,
  mapping: ColumnMapping,
  chosen: ReadonlySet<number>,
): ClassifiedTable {
  const scan = scanRows(view, block, mapping, chosen);
  const rows: ClassifiedRow[] = [];
  for (let row = block.first; row <= block.last; row++) rows.push({ row, kind: 'header' });
  const count = tableEnd(scan);
  const place: Place = {
    scan,
    levels: rowLevels(),
    forgotten: scan.numbered ? forgottenNumbers(scan, count) : new Set(),
    wordings: scan.numbered ? scannedWordings(scan) : [],
    task: undefined,
  };
  for (let index = 0; index < count; index++) rows.push(classify(place, index));
  const last = rows[rows.length - 1]?.row ?? block.last;
  return { rows, end: last + 1, scanned: scan.nextHeader ?? view.bottom };
}

function classify(place: Place, index: number): ClassifiedRow {
  const { scan } = place;
  const row = scan.rows[index];
  if (!row) throw new RangeError(`no row ${String(index)} in the scan`);
  const kind = kindOf(place, row, index);
  let parent: number | undefined;
  if (kind === 'section') {
    place.levels.reset();
    place.task = undefined;
  } else if (kind === 'task') {
    if (row.mark) parent = place.levels.place(row);
    else place.levels.reset();
    place.task = row.row;
  }
  return parent === undefined ? { row: row.row, kind } : { row: row.row, kind: 'sub-task', parent };
}

/** Whether a row names a lead; the word of a sum itself may stand in that column. */
const hasLead = ({ mapping: { columns } }: TableScan, row: ScannedRow): boolean =>
  isFilled(row, columns, 'lead') && row.filled[0] !== columns.lead;

function kindOf(place: Place, row: ScannedRow, index: number): RowKind {
  if (row.look === 'blank' || row.look === 'column-numbers' || row.look === 'repeated-header')
    return row.look;
  if (row.look === 'ruling') return 'column-numbers';
  const { scan, task } = place;
  const text = scan.view.textAt(row.row, row.filled[0] ?? scan.left).trim();
  if (isNote(text) || (isTotal(text) && !hasLead(scan, row))) return 'note';
  if (row.look === 'full') return kindOfFull(place, row, index);
  const lone = row.onlyText ?? '';
  if (isPageMark(lone) && !isWaitingNumber(scan, row, index)) return 'page-mark';
  return kindOfLoneText(scan, row, index, task);
}

/** A bare number in the number column that its neighbours count to: a task still to be written, no page number. */
function isWaitingNumber({ rows, mapping }: TableScan, row: ScannedRow, index: number): boolean {
  if (row.filled[0] !== mapping.columns.number || !isBareNumber(row.number)) return false;
  const isNumber = ({ mark }: ScannedRow): boolean => mark?.style === 'number';
  const before =
    rows
      .slice(Math.max(0, index - 6), index)
      .reverse()
      .find(isNumber)?.mark?.value ?? 0;
  const after = rows.slice(index + 1, index + 7).find(isNumber)?.mark?.value;
  return row.mark?.value === before + 1 && after !== row.mark.value;
}

function kindOfFull(place: Place, row: ScannedRow, index: number): RowKind {
  const { scan, task, forgotten } = place;
  const { columns } = scan.mapping;
  const { mark } = row;
  const hasContent = columns.content === undefined || isFilled(row, columns, 'content');
  if (!mark) {
    if (isClosing(scan, row)) return 'unread';
    if (isShoutedTitle(scan, row, index)) return 'section';
    if (forgotten.has(row.row) || task === undefined) return isBare(scan, row) ? 'unread' : 'task';
    if (isUnderGroup(place, row)) return 'task';
    if (scan.numbered) return isTorn(scan, row, task) ? 'torn' : 'continuation';
    return hasContent || scan.contentEmpty ? 'task' : 'continuation';
  }
  if (mark.style === 'goes-on') return task === undefined ? 'task' : 'continuation';
  if (mark.style === 'text') {
    if (hasContent && row.filled.length >= 4) return 'task';
    return /^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s*[.)]\s*\S/u.test(row.number) ? 'section' : 'unread';
  }
  if (mark.style === 'word' && (!hasContent || isClosing(scan, row))) return 'unread';
  return isSectionPair(scan, row, index) ? 'section' : 'task';
}

/** A title in capitals that nobody leads, with a time at most beside it, over a row that is not shouted. */
function isShoutedTitle(
  { view, mapping: { columns }, rows }: TableScan,
  row: ScannedRow,
  index: number,
): boolean {
  const { content } = columns;
  if (
    content === undefined ||
    (['lead', 'coordinators', 'result'] as const).some((field) => isFilled(row, columns, field))
  )
    return false;
  const isShouted = (at: number): boolean => {
    const text = view.textAt(at, content);
    return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) && text.trim().includes(' ');
  };
  const next = rows[index + 1];
  return next !== undefined && isShouted(row.row) && next.filled.includes(content) && !isShouted(next.row);
}

/** A whole task of its own under the wording that a column gives to several rows. */
function isUnderGroup({ scan: { mapping }, wordings }: Place, row: ScannedRow): boolean {
  return (
    wordings.length > 0 &&
    !wordings.some((column) => row.filled.includes(column)) &&
    (['content', 'lead', 'end'] as const).every((field) => isFilled(row, mapping.columns, field))
  );
}

const isClosing = ({ view }: TableScan, { row, filled }: ScannedRow): boolean =>
  filled.some((column) => isSignature(view.textAt(row, column)));

/** Nothing that a task is made of: neither content nor lead. */
const isBare = ({ mapping: { columns } }: TableScan, row: ScannedRow): boolean =>
  (columns.content !== undefined || columns.lead !== undefined) &&
  !isFilled(row, columns, 'content') &&
  !isFilled(row, columns, 'lead');
