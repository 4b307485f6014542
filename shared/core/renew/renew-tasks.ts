import { findCitations } from '../citations/find-citations';
import { dateToSerial, serialToDate } from '../dates/read-serial';
import { calendarDate, dayOf, monthOf, yearOf } from '../model/calendar-date';
import { periodRecord } from '../exchange/task-record';
import type { LocalText } from '../model/local-text';
import type { PeriodField, Task } from '../model/plan';
import type { CellPosition } from '../model/range';
import type { SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { edited } from '../model/text-edit';
import { doneOf } from '../produce/units/due-figures';
import { foldText } from '../text/fold-vietnamese';
import type { CellChanges } from './cell-changes';
import { placeAt } from './cell-changes';
import { moveYears } from './move-years';
import { ONE_OFF_WORDS } from './one-off-words';
import type { RenewPass } from './renew-texts';
import { formulaQuestion, renewText } from './renew-texts';
import type { RenewQuestion } from './renewal';

/** Moves the years of the tasks' times and texts; asks about work that may not come again. */
export function renewTasks(
  { view, tables }: SheetReading,
  pass: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  return tables.flatMap(({ tasks }) =>
    tasks.flatMap((task) => [
      ...[task.start, task.end].flatMap((field) => renewTime(view, field, pass, changes)),
      ...[task.content, task.result, ...task.extras].flatMap(({ cells }) =>
        cells.flatMap((at) => renewText(view, at, pass, changes)),
      ),
      ...oneOff(view, task),
      ...done(view, task),
    ]),
  );
}

/** All years of a time that was read are the task's own, those right before and after the plan's too. */
function renewTime(
  view: SheetView,
  { cells, period }: PeriodField,
  pass: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  const isRead = period.kind !== 'unparsed' && period.kind !== 'invalid';
  return cells.flatMap((at) => {
    if (changes.has(view, at)) return [];
    const value = view.valueAt(at.row, at.column);
    // why: a file that no spreadsheet program has saved holds formulas without their results
    if (value === null && view.formulaAt(at.row, at.column) !== undefined) return [formulaQuestion(view, at)];
    if (typeof value !== 'number') return moveText(view, at, { ...pass, isRead }, changes);
    // why: 1.2026 is a number that somebody meant otherwise, and no day of 1900
    return isRead
      ? moveSerial(view, at, pass, changes)
      : [timeQuestion(view, at, view.textAt(at.row, at.column), TIME_UNREAD)];
  });
}

const TIME_MOVED = {
  kind: 'time',
  reason: { vi: 'Thời gian được chuyển sang năm mới.', en: 'The time moves on to the new year.' },
} as const;

function moveText(
  view: SheetView,
  at: CellPosition,
  { years, step, isRead }: RenewPass & { readonly isRead: boolean },
  changes: CellChanges,
): readonly RenewQuestion[] {
  const written = view.textAt(at.row, at.column);
  const own = { from: years.from - 1, to: years.to + 1 };
  const { edits, left } = moveYears(written, own, step, findCitations(written));
  const [stays] = left;
  // why: half a time moved would be another time
  if (stays !== undefined) return [timeQuestion(view, at, written, timeStays(stays.text))];
  if (edits.length === 0) return [];
  if (!isRead) return [timeQuestion(view, at, written, TIME_UNREAD)];
  if (view.formulaAt(at.row, at.column) !== undefined) return [formulaQuestion(view, at)];
  const after = edited(written, edits);
  if (after === undefined) return [];
  if (isNoDay(after)) return [noSuchDay(view, at, written)];
  changes.write(view, at, after, TIME_MOVED);
  return [];
}

const timeQuestion = (view: SheetView, at: CellPosition, text: string, reason: LocalText): RenewQuestion => ({
  at: placeAt(view, at),
  kind: 'other-year',
  text,
  reason,
});

const timeStays = (year: string): LocalText => ({
  vi: `“${year}” không phải năm của kế hoạch nên cả thời gian này được giữ nguyên. Cần xem lại.`,
  en: `“${year}” is no year of the plan: the whole time stays. Look at it again.`,
});

const TIME_UNREAD: LocalText = {
  vi: 'Chưa đọc được thời gian này nên được giữ nguyên. Cần sửa theo năm mới.',
  en: 'This time could not be read and stays. Change it for the new year.',
};

/** "29/02/2029" */
function isNoDay(text: string): boolean {
  const found = /(?<!\d)29[/.-]0?2[/.-](\d{4})|29 tháng 0?2 năm (\d{4})/u.exec(text);
  return found !== null && calendarDate(Number(found[1] ?? found[2]), 2, 29) === undefined;
}

function moveSerial(
  view: SheetView,
  at: CellPosition,
  { reading, years, step }: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  const { dateSystem } = reading.snapshot;
  const value = Number(view.valueAt(at.row, at.column));
  // why: "2026" typed as a number is a year and no day of 1905
  const isYear = value >= years.from - 1 && value <= years.to + 1;
  if (view.formulaAt(at.row, at.column) !== undefined) return [formulaQuestion(view, at)];
  if (isYear) {
    changes.write(view, at, value + step, TIME_MOVED);
    return [];
  }
  const date = serialToDate(value, dateSystem);
  if (date === undefined) return [];
  if (yearOf(date) < years.from - 1 || yearOf(date) > years.to + 1)
    return [timeQuestion(view, at, view.textAt(at.row, at.column), timeStays(String(yearOf(date))))];
  const moved = calendarDate(yearOf(date) + step, monthOf(date), dayOf(date));
  if (moved === undefined) return [noSuchDay(view, at, view.textAt(at.row, at.column))];
  const shown = `${String(dayOf(moved)).padStart(2, '0')}/${String(monthOf(moved)).padStart(2, '0')}/${String(yearOf(moved))}`;
  // why: the hour of a day stays with it
  changes.write(view, at, dateToSerial(moved, dateSystem) + (value % 1), { ...TIME_MOVED, shown });
  return [];
}

const noSuchDay = (view: SheetView, at: CellPosition, text: string): RenewQuestion => ({
  at: placeAt(view, at),
  kind: 'no-such-day',
  text,
  reason: {
    vi: 'Năm mới không có ngày 29/02 nên thời gian được giữ nguyên. Cần chọn ngày khác.',
    en: 'The new year has no 29 February; the time stays. Choose another day.',
  },
});

function oneOff(view: SheetView, task: Task): readonly RenewQuestion[] {
  const [at] = task.content.cells;
  if (at === undefined) return [];
  const content = ` ${foldText(task.content.text)} `;
  const word = ONE_OFF_WORDS.find((words) => content.includes(` ${words} `));
  if (word === undefined) return [];
  return [
    {
      at: placeAt(view, at),
      kind: 'one-off',
      text: task.content.text,
      reason: {
        vi: `Việc có chữ “${word}” thường chỉ làm một lần. Cần bỏ khỏi kế hoạch mới nếu năm tới không làm lại.`,
        en: `Work with “${word}” is mostly done once. Take it out if it does not come again.`,
      },
    },
  ];
}

const isTaskDone = ({ status, progress, completed }: Task): boolean =>
  doneOf({ status: status.text, progress: progress.text, completed: periodRecord(completed) });

/** Work that is told to be done: a yearly plan does some of it again, and only a person knows what. */
function done(view: SheetView, task: Task): readonly RenewQuestion[] {
  const [at] = task.content.cells;
  if (at === undefined || !isTaskDone(task)) return [];
  return [
    {
      at: placeAt(view, at),
      kind: 'done',
      text: task.content.text,
      reason: {
        vi: 'Việc đã ghi hoàn thành. Cần bỏ khỏi kế hoạch mới nếu năm tới không làm lại.',
        en: 'This work is told to be done. Take it out if it does not come again.',
      },
    },
  ];
}
