import { dateToSerial, serialToDate } from '../dates/read-serial';
import { calendarDate, dayOf, monthOf, yearOf } from '../model/calendar-date';
import type { PeriodField, Task, TextField } from '../model/plan';
import type { CellPosition } from '../model/range';
import type { SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { edited } from '../model/text-edit';
import { foldText } from '../text/fold-vietnamese';
import type { CellChanges } from './cell-changes';
import { placeAt } from './cell-changes';
import { moveYears } from './move-years';
import { ONE_OFF_WORDS } from './one-off-words';
import type { RenewPass } from './renew-texts';
import { renewText } from './renew-texts';
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
      ...[task.content, task.result].flatMap((field) => renewField(view, field, pass, changes)),
      ...oneOff(view, task),
    ]),
  );
}

const renewField = (
  view: SheetView,
  { cells, text }: TextField,
  pass: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] => cells.flatMap((at) => renewText(view, at, text, pass, changes));

/** All years of a time that was read are the task's own, a year past the plan's too. */
function renewTime(
  view: SheetView,
  { cells, period }: PeriodField,
  pass: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  if (period.kind === 'unparsed' || period.kind === 'invalid' || period.kind === 'empty') return [];
  return cells.flatMap((at) =>
    changes.has(view, at)
      ? []
      : typeof view.valueAt(at.row, at.column) === 'number'
        ? moveSerial(view, at, pass, changes)
        : moveText(view, at, pass, changes),
  );
}

const TIME_MOVED = {
  kind: 'time',
  reason: { vi: 'Thời gian được chuyển sang năm mới.', en: 'The time moves on to the new year.' },
} as const;

function moveText(
  view: SheetView,
  at: CellPosition,
  { years, step }: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  const written = view.textAt(at.row, at.column);
  const { edits, left } = moveYears(written, { from: years.from, to: years.to + 1 }, step);
  const after = edited(written, edits);
  if (after !== undefined && edits.length > 0) {
    if (isNoDay(after)) return [noSuchDay(view, at, written)];
    changes.write(view, at, after, TIME_MOVED);
  }
  return left.map(({ text, why }) => ({
    at: placeAt(view, at),
    kind: why,
    text: written,
    reason: {
      vi: `“${text}” không phải năm của kế hoạch nên được giữ nguyên. Cần xem lại thời gian này.`,
      en: `“${text}” is no year of the plan and stays. Look at this time again.`,
    },
  }));
}

/** "29/02/2029" */
function isNoDay(text: string): boolean {
  const found = /(?<!\d)29[/.-]0?2[/.-](\d{4})|29 tháng 0?2 năm (\d{4})/u.exec(text);
  return found !== null && calendarDate(Number(found[1] ?? found[2]), 2, 29) === undefined;
}

function moveSerial(
  view: SheetView,
  at: CellPosition,
  { reading, step }: RenewPass,
  changes: CellChanges,
): readonly RenewQuestion[] {
  const { dateSystem } = reading.snapshot;
  const date = serialToDate(Number(view.valueAt(at.row, at.column)), dateSystem);
  if (date === undefined) return [];
  const moved = calendarDate(yearOf(date) + step, monthOf(date), dayOf(date));
  if (moved === undefined) return [noSuchDay(view, at, view.textAt(at.row, at.column))];
  const shown = `${String(dayOf(moved)).padStart(2, '0')}/${String(monthOf(moved)).padStart(2, '0')}/${String(yearOf(moved))}`;
  changes.write(view, at, dateToSerial(moved, dateSystem), { ...TIME_MOVED, shown });
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
