import type { CalendarDate } from '../../model/calendar-date';
import { calendarDate, daysInMonth, monthOf, yearOf } from '../../model/calendar-date';
import type { PeriodField, Task } from '../../model/plan';
import type { Period, PeriodPrecision } from '../../model/period';
import { formatPeriod } from '../../dates/format/format-period';
import { monthsOf, UNITS } from '../../dates/units/units';
import type { LocalText } from '../../model/local-text';
import { memo, memoBeside } from '../../work/memo';
import { CHANGE_CAUSE } from '../changes/change-cause';
import { sameTimeWords } from './same-time';

export interface TaskTimes {
  readonly start: TimeText;
  readonly end: TimeText;
}

/** A time as the standard table shows it, and what it says. */
export interface TimeText {
  readonly text: string;
  readonly period: Period;
  /** Why the text differs from the source's; empty when it does not. */
  readonly causes: readonly LocalText[];
}

/** Whether a time stands in its cell as a true date, whose text is the host's and not the writer's. */
export type IsTrueDate = (field: PeriodField) => boolean;

type Interval = Extract<Period, { kind: 'interval' }>;
const EMPTY: TimeText = { text: '', period: { kind: 'empty' }, causes: [] };

/**
 * The two times of a task, all words of the source in them. One time column is the end; the start stays empty unless
 * the text gives both ("Quý IV/2025 - Quý II/2026") or only a beginning ("Từ quý II/2027").
 */
export function taskTimes(
  { start, end }: Pick<Task, 'start' | 'end'>,
  singleTime: boolean,
  isTrueDate: IsTrueDate = () => false,
): TaskTimes {
  const whole = timeText(end, isTrueDate);
  if (!singleTime) return { start: timeText(start, isTrueDate), end: whole };
  const { period } = end;
  if (period.kind !== 'interval') return { start: EMPTY, end: whole };
  if (period.from !== null && period.to === null)
    return { start: { ...whole, causes: [CHANGE_CAUSE.start, ...whole.causes] }, end: EMPTY };
  const halves = splitInterval(end, period);
  return halves ?? { start: EMPTY, end: whole };
}

function timeText(field: PeriodField, isTrueDate: IsTrueDate): TimeText {
  const { typed, dated } = field.ditto ? bothTexts(field) : rememberedTexts(field);
  return typed !== dated && isTrueDate(field) ? dated : typed;
}

/** The text of a time that was typed, and of one that stands as a true date; the same object where nothing hangs on it. */
interface BothTexts {
  readonly typed: TimeText;
  readonly dated: TimeText;
}

function bothTexts(field: PeriodField): BothTexts {
  const [typed, dated] = [formText(field, false), formText(field, true)];
  return { typed, dated: typed.text === dated.text ? typed : dated };
}

/** why: a plan has few times, written in row after row */
const rememberedTexts = memoBeside<PeriodField, BothTexts>(
  ({ period }) => period,
  ({ text }) => text,
  bothTexts,
);

/** why: a form that drops or adds a word ("dự kiến", "17 giờ 00") is no form of the same time, whatever was read */
function formText({ text, period, ditto }: PeriodField, isTrueDate: boolean): TimeText {
  const written = text.trim();
  const form = isCertain(period) ? formatPeriod(period) : undefined;
  const isForm =
    form !== undefined && (isTrueDate || (sameTimeWords(written, form) && !hasMoreZeros(written, form)));
  const shown = isForm ? form : written;
  const causes = [...(ditto ? [CHANGE_CAUSE.ditto] : []), ...(shown === written ? [] : [CHANGE_CAUSE.time])];
  return { text: shown, period, causes };
}

/** why: "30/06/2026" is as good a date, and a column of it is no fault that anybody would fix */
const hasMoreZeros = (written: string, form: string): boolean =>
  written.length > form.length && withoutZeros(written) === withoutZeros(form);

const withoutZeros = memo((text) => text.toLocaleLowerCase('vi').replace(/(?<!\d)0+(?=\d)/gu, ''));

/** why: rewriting is safe only where nothing was lent, the reading is the only one, and no words stand around it */
const isCertain = (period: Period): boolean =>
  period.kind === 'interval' && (period.implied ?? []).length === 0 && period.remark === undefined;

function splitInterval({ text }: PeriodField, period: Interval): TaskTimes | undefined {
  const { from, to, precision } = period;
  // why: a list of months is no range, and a qualifier speaks of the whole
  if (from === null || to === null || period.qualifier !== undefined || period.parts || !isCertain(period))
    return undefined;
  // why: words, times of day and "nhiệm kỳ" speak of the whole and would be lost between two cells
  if (period.remark || period.clock || period.unit) return undefined;
  const first = unitPeriod(from, precision);
  const last = unitPeriod(to, precision);
  if (first.from === last.from || first.from !== from || last.to !== to) return undefined;
  const start = formatPeriod(first);
  const end = formatPeriod(last);
  if (start === undefined || end === undefined || !sameTimeWords(text, `${start} ${end}`)) return undefined;
  const causes = [CHANGE_CAUSE.range];
  return { start: { text: start, period: first, causes }, end: { text: end, period: last, causes } };
}

/** The unit of the calendar that holds `date`; several months or years are told by one of them. */
function unitPeriod(date: CalendarDate, precision: PeriodPrecision): Interval {
  const { of = precision } = UNITS[precision];
  const unit = monthsOf(precision) === undefined ? of : precision;
  const months = monthsOf(unit);
  if (months === undefined) return { kind: 'interval', from: date, to: date, precision: 'day' };
  const year = yearOf(date);
  const first = monthOf(date) - ((monthOf(date) - 1) % months);
  const last = first + months - 1;
  return {
    kind: 'interval',
    from: calendarDate(year, first, 1) ?? date,
    to: calendarDate(year, last, daysInMonth(year, last)) ?? date,
    precision: unit,
  };
}
