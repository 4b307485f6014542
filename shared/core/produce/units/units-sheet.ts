import { dateToSerial } from '../../dates/read-serial';
import type { Consolidation, MergedTask, MergedUnit } from '../../merge/merge-parts';
import type { CalendarDate } from '../../model/calendar-date';
import { groupBy } from '../../work/group-by';
import type { SheetDraft } from '../../model/sheet-draft';
import { listSheet } from '../sheet/list-sheet';
import { fixedColumn, sheetPrefix } from '../sheet/sheet-formula';
import type { LiveValue } from '../sheet/sheet-grid';
import {
  DONE_COLUMN,
  DUE_COLUMN,
  doneOf,
  dueSerial,
  FIRST_TASK_ROW,
  MERGED_TABLE,
} from './merged-table-sheet';

/** A unit with its rows in the merged table. */
interface UnitLine {
  readonly number: number;
  readonly unit: MergedUnit;
  readonly tasks: readonly MergedTask[];
  /** First row of its tasks, 0-based. */
  readonly first: number;
}

/** Days within which work falls due soon. */
const SOON = 30;

/**
 * The units compared: tasks, done, late, due soon, and who has sent no table. Figures are formulas over the rows of the
 * unit in the merged table, so that all of them together stay linear.
 */
export function unitsSheet({ units, tasks }: Consolidation, today: CalendarDate): SheetDraft {
  const now = dateToSerial(today, 1900);
  const byFile = groupBy(tasks, ({ file }) => file);
  let first = FIRST_TASK_ROW;
  const lines = units.map((unit, index): UnitLine => {
    const own = byFile.get(unit.file) ?? [];
    const line = { number: index + 1, unit, tasks: own, first };
    first += own.length;
    return line;
  });
  const dated = (line: UnitLine, test: (due: number) => boolean): number =>
    line.tasks.filter((task) => !doneOf(task) && test(dueSerial(task) ?? NaN)).length;
  const figure = (
    line: UnitLine,
    formula: (due: string, done: string) => string,
    cached: number,
  ): LiveValue | number =>
    line.tasks.length === 0
      ? 0
      : { formula: formula(rows(line, DUE_COLUMN), rows(line, DONE_COLUMN)), cached };
  return listSheet<UnitLine>({
    name: 'Tổng hợp đơn vị',
    titles: ['TỔNG HỢP THEO ĐƠN VỊ', headline(lines)],
    columns: [
      { header: 'STT', width: 6, style: 'centre', value: ({ number }) => number },
      { header: 'Đơn vị', width: 34, style: 'text', value: ({ unit }) => unit.unit },
      { header: 'Số việc', width: 10, style: 'centre', value: ({ tasks: own }) => own.length },
      {
        header: 'Đã xong',
        width: 10,
        style: 'centre',
        value: (line) => figure(line, (_, done) => `=SUM(${done})`, line.tasks.filter(doneOf).length),
      },
      {
        header: 'Quá hạn',
        width: 10,
        style: 'assessment',
        value: (line) =>
          figure(
            line,
            (due, done) => `=COUNTIFS(${due},"<"&TODAY(),${done},0)`,
            dated(line, (due) => due < now),
          ),
      },
      {
        header: `Đến hạn trong ${String(SOON)} ngày`,
        width: 13,
        style: 'centre',
        value: (line) =>
          figure(
            line,
            (due, done) => `=COUNTIFS(${due},">="&TODAY(),${due},"<="&TODAY()+${String(SOON)},${done},0)`,
            dated(line, (due) => due >= now && due <= now + SOON),
          ),
      },
      { header: 'Tệp', width: 34, style: 'text', value: ({ unit }) => unit.file },
      { header: 'Ghi chú', width: 26, style: 'text', value: ({ unit }) => remark(unit) },
    ],
    parts: [{ items: lines }],
    note: 'Việc thường xuyên, định kỳ không tính quá hạn. “Quá hạn” là đã qua ngày cuối của thời gian hoàn thành mà chưa ghi hoàn thành.',
  });
}

const rows = ({ first, tasks }: UnitLine, column: number): string =>
  sheetPrefix(MERGED_TABLE) + fixedColumn(column, first, first + tasks.length - 1);

const remark = ({ prose, tasks }: MergedUnit): string | null => {
  if (prose) return 'Kế hoạch viết bằng văn xuôi, chưa có bảng nhiệm vụ';
  return tasks === 0 ? 'Chưa có nhiệm vụ nào' : null;
};

/** What a leader asks first: who is missing. */
function headline(lines: readonly UnitLine[]): string {
  const missing = lines.filter(({ tasks }) => tasks.length === 0).map(({ unit }) => unit.unit);
  const all = `${String(lines.length)} kế hoạch`;
  if (missing.length === 0) return `${all}, đơn vị nào cũng có bảng nhiệm vụ`;
  return `${all}; ${String(missing.length)} đơn vị chưa có bảng nhiệm vụ (xem cột Ghi chú)`;
}
