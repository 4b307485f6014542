import type { CellValue } from '../../model/cell';
import { parseCalendarDate } from '../../model/calendar-date';
import type { DateSystem } from '../../model/snapshot';
import { dateToSerial } from '../../dates/read-serial';
import { Column, type StandardColumns } from './standard-columns';
import type { OutlineTask } from '../outline/outline-task';
import { progressValue } from '../outline/progress-value';

const orNull = (text: string): CellValue => (text === '' ? null : text);

/** Excel's limit for one cell, with room for the remark that the text goes on. */
const CELL_LIMIT = 32_000;
const GOES_ON = ' … (văn bản quá dài, xem tiếp ở bản nguồn)';

/** A text that fits in one cell. */
export function fitCell(text: string): string {
  // why: the apostrophe that guards "=…" is the person's way to say text; a draft's texts are texts without it
  const plain = /^'[=+\-@]/u.test(text) ? text.slice(1) : text;
  return plain.length > CELL_LIMIT ? plain.slice(0, CELL_LIMIT) + GOES_ON : plain;
}

/** What the tool writes in the shown columns of a task; formula columns are left open. */
export function taskValues(
  task: OutlineTask,
  columns: StandardColumns,
  system: DateSystem,
): readonly CellValue[] {
  const values: CellValue[] = Array.from({ length: columns.visible }, () => null);
  values[Column.number] = numberValue(task.number);
  values[Column.content] = orNull(fitCell(task.content));
  values[Column.lead] = orNull(fitCell(task.lead.text));
  values[Column.coordinators] = orNull(fitCell(task.coordinators.text));
  values[Column.start] = orNull(fitCell(task.start));
  values[Column.end] = orNull(fitCell(task.end));
  values[Column.result] = orNull(fitCell(task.result));
  task.extras.forEach((text, index) => {
    values[columns.firstExtra + index] = orNull(fitCell(text));
  });
  if (columns.tracking) {
    values[columns.tracking.status] = orNull(fitCell(task.status));
    values[columns.tracking.progress] = progressValue(task.progress) ?? orNull(task.progress);
    const day = parseCalendarDate(task.completed);
    values[columns.tracking.completed] = day ? dateToSerial(day, system) : orNull(fitCell(task.completed));
  }
  return values;
}

const numberValue = (text: string): CellValue => (/^[1-9]\d{0,6}$/u.test(text) ? Number(text) : orNull(text));
