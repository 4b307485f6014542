import { isPartMark } from './row-mark';
import { isSectionNumeral } from './number-text';
import type { ScannedRow, TableScan } from './scan-rows';

/** How far down the row may stand that shows what another one is. */
const NEAR = 6;

/**
 * A mark with nothing but a title beside it: "II"; "1" where "1.1" follows; "2" where its parts `a)`, `-` carry the
 * duties; "Nhóm A" where the numbers start anew.
 */
export function isSectionPair(scan: TableScan, row: ScannedRow, index: number): boolean {
  const { content, number } = scan.mapping.columns;
  if (content === undefined || !row.mark) return false;
  if (!row.filled.includes(content)) return isTitleBesideNumber(scan, row);
  if (isTitleThroughout(scan, row, content)) return true;
  if (isBeyond(row.filled, number, content)) return isChapter(scan, row, index) || isCountedTitle(scan, row);
  if (isSectionNumeral(row.number) && !/^\d/.test(row.number)) return true;
  const next = nextMarked(scan, index);
  if (!next?.mark) return false;
  if (row.mark.style === 'word') return next.mark.style === 'number' && next.mark.value === 1;
  if (next.number.startsWith(`${row.number.replace(/[.)]$/, '')}.`)) return true;
  return !isPartMark(row.mark) && isPartMark(next.mark) && hasDuty(scan, next);
}

/** A numeral and one title in every other cell: a merged title row, set out again in each cell by a converter. */
function isTitleThroughout(
  { view, mapping: { columns } }: TableScan,
  { row, filled }: ScannedRow,
  content: number,
): boolean {
  if (filled.length < 4 || filled[0] !== columns.number) return false;
  const title = view.textAt(row, content);
  // why: the last cell tells nearly every task from a title, without a list of the others
  if (view.textAt(row, filled[filled.length - 1] ?? content) !== title) return false;
  return filled.slice(1).every((column) => view.textAt(row, column) === title);
}

/** Whether anything is filled beside these two columns. */
function isBeyond(filled: readonly number[], number: number | undefined, content: number): boolean {
  for (const column of filled) if (column !== number && column !== content) return true;
  return false;
}

/** "B." and a title in the column beside it, which holds no contents ("B. | BỘ XÂY DỰNG" under "Cơ quan chủ trì"). */
const isTitleBesideNumber = (
  { mapping: { columns }, block, contentEmpty }: TableScan,
  { number, filled }: ScannedRow,
): boolean =>
  !contentEmpty &&
  filled.length === 2 &&
  filled[0] === columns.number &&
  filled[1] === block.columns.find(({ column }) => column > (columns.number ?? 0))?.column &&
  isSectionNumeral(number) &&
  !/^\d/.test(number);

/** "I", a title, and who follows it, over numbers that start at 1: the time tells tasks from their title. */
function isChapter(scan: TableScan, { filled, mark }: ScannedRow, index: number): boolean {
  const { end } = scan.mapping.columns;
  if (end === undefined || filled.includes(end) || (mark?.style !== 'roman' && mark?.style !== 'capital'))
    return false;
  const next = scan.rows[index + 1];
  return next?.mark?.style === 'number' && next.mark.value === 1 && next.filled.includes(end);
}

/** "B", a title, and a sum in a column that has no role: "Dự án khởi công mới | 21.000". */
function isCountedTitle({ mapping: { columns } }: TableScan, { number, filled, mark }: ScannedRow): boolean {
  const isTitle = (mark?.style === 'roman' || mark?.style === 'capital') && isSectionNumeral(number);
  return isTitle && isOutsideRoles(filled, columns);
}

function isOutsideRoles(filled: readonly number[], columns: TableScan['mapping']['columns']): boolean {
  const roles = new Set(Object.values(columns));
  return filled.every(
    (column) => column === columns.number || column === columns.content || !roles.has(column),
  );
}

/** The next row with a mark, some rows below at most. */
export const nextMarked = ({ rows }: TableScan, index: number): ScannedRow | undefined =>
  rows.slice(index + 1, index + NEAR).find(({ number }) => number !== '');

const hasDuty = ({ mapping: { columns } }: TableScan, { filled }: ScannedRow): boolean =>
  [columns.lead, columns.end].some((column) => column !== undefined && filled.includes(column));
