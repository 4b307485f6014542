import type { RowKind } from '../model/plan';
import { isListPoint } from './closing-text';
import { isSectionNumeral, isTaskNumber, splitNumeral } from './number-text';
import type { ScannedRow, TableScan } from './scan-rows';
import { nextMarked } from './section-pair';
import { continuesTask, isTorn } from './torn-text';

/** Words that a group of tasks is named by. */
const GROUP_OPENING = /^(?:nhóm|phần|mục|lĩnh vực|về |nhiệm vụ (?:về|chung|trọng tâm|thường xuyên))/iu;
/** One text alone: a section title, the rest of a torn task, or a task of which only the content is known. */
export function kindOfLoneText(
  scan: TableScan,
  row: ScannedRow,
  index: number,
  task: number | undefined,
): RowKind {
  const { view, mapping, left, numbered } = scan;
  const column = row.filled[0] ?? left;
  const text = row.onlyText ?? '';
  const isWide = row.filled.length > 1 || view.mergeAt(row.row, column) !== undefined;
  if (isWide || column !== mapping.columns.content) {
    if (column === mapping.columns.number || isWide || column === left) {
      return isTaskNumber(text) && !isSectionNumeral(text) ? 'task' : 'section';
    }
    if (task === undefined || (!numbered && scan.contentEmpty)) return 'task';
    return isTorn(scan, row, task) ? 'torn' : 'continuation';
  }
  return numbered ? loneInNumbered(scan, row, index, task) : loneInPlain(scan, row, text, task);
}

function loneInNumbered(scan: TableScan, row: ScannedRow, index: number, task: number | undefined): RowKind {
  const text = row.onlyText ?? '';
  const { numeral } = splitNumeral(text);
  if (numeral !== '' && isSectionNumeral(numeral)) return 'section';
  if (task === undefined || isPlainTitle(scan, text, index, task)) return 'section';
  if (continuesTask(scan, row, task)) return isListPoint(text) ? 'continuation' : 'torn';
  // why: a title in the content column, where the numbering starts anew beneath it
  return /^\(?1[.)]?$/.test(nextMarked(scan, index)?.number ?? '') && !isListPoint(text)
    ? 'section'
    : 'continuation';
}

/** "THÁNG 02", "Quý II/2026": a part of the year that tasks are listed under. */
const TIME_TITLE = /^(?:tháng|quý|tuần) (?:\d{1,2}|i{1,3}|iv)(?:(?:\/| năm )20\d\d)?:?$/iu;

/** Words in capitals, or a time alone, over a numbered task; the task above is not shouted itself. */
function isPlainTitle(scan: TableScan, text: string, index: number, task: number): boolean {
  if (nextMarked(scan, index)?.mark?.style !== 'number') return false;
  if (TIME_TITLE.test(text)) return true;
  const content = scan.mapping.columns.content;
  const above = content === undefined ? '' : scan.view.textAt(task, content);
  const isShouted = (words: string): boolean => words === words.toUpperCase();
  return /\p{Lu}{2} \S/u.test(text) && isShouted(text) && !isShouted(above);
}

/** Where no task has a number, only its wording tells a title from a task that still lacks everything else. */
function loneInPlain(scan: TableScan, row: ScannedRow, text: string, task: number | undefined): RowKind {
  const { numeral } = splitNumeral(text);
  if (numeral !== '' && isSectionNumeral(numeral)) return 'section';
  if (task !== undefined && isListPoint(text)) return 'continuation';
  if (task !== undefined && /^\p{Ll}/u.test(text) && continuesTask(scan, row, task)) return 'torn';
  return GROUP_OPENING.test(text) || (text.length > 3 && text === text.toUpperCase()) ? 'section' : 'task';
}
