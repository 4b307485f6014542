import type { CalendarDate } from '../../model/calendar-date';
import { addDays, calendarDate, monthOf, parseCalendarDate, yearOf } from '../../model/calendar-date';
import { BUCKETS } from './summary-layout';
import type { StandardTask } from '../standard/standard-task';

/** A column of the timeline. */
export interface Bucket {
  readonly label: string;
  /** Title of the group of columns that it belongs to: a quarter, or a year. */
  readonly group: string;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

export interface Timeline {
  readonly unit: 'month' | 'quarter' | 'year';
  /** "tháng", "quý", "năm". */
  readonly word: string;
  readonly buckets: readonly Bucket[];
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const WORDS = { month: 'tháng', quarter: 'quý', year: 'năm' } as const;
const ROMAN = ['I', 'II', 'III', 'IV'];

/**
 * Columns for the time that the tasks take: months up to a year, else quarters, else years; always whole years where
 * they fit. Dates beyond twelve years fall into the last column. Without any date it is the plan's year.
 */
export function timelineOf(tasks: readonly StandardTask[], fallbackYear: number): Timeline {
  const dates = tasks.flatMap(({ deadline: { from, to } }) =>
    [from, to].flatMap((date) => (date === null ? [] : [date])),
  );
  const first = dates.reduce(
    (least, date) => (date < least ? date : least),
    dates[0] ?? yearStart(fallbackYear),
  );
  const last = dates.reduce((most, date) => (date > most ? date : most), dates[0] ?? yearStart(fallbackYear));
  const unit = unitFor(first, last);
  const start = startOf(unit, first, last);
  const buckets = Array.from({ length: BUCKETS }, (_, index) => makeBucket(unit, start, index));
  const used =
    unit === 'year' ? buckets.filter(({ first: from }, index) => index === 0 || from <= last) : buckets;
  return { unit, word: WORDS[unit], buckets: stretchLast(trimQuarters(unit, used, last), last) };
}

const yearStart = (year: number): CalendarDate =>
  calendarDate(year, 1, 1) ?? parseCalendarDate('2000-01-01') ?? ('2000-01-01' as CalendarDate);

const monthIndex = (date: CalendarDate): number => yearOf(date) * 12 + monthOf(date) - 1;

function unitFor(first: CalendarDate, last: CalendarDate): Timeline['unit'] {
  if (monthIndex(last) - monthIndex(first) < BUCKETS) return 'month';
  const quarters = Math.floor(monthIndex(last) / 3) - Math.floor(monthIndex(first) / 3) + 1;
  return quarters <= BUCKETS ? 'quarter' : 'year';
}

/** Month index of the first column: January where the whole span then still fits. */
function startOf(unit: Timeline['unit'], first: CalendarDate, last: CalendarDate): number {
  const january = yearOf(first) * 12;
  const months = MONTHS[unit] * BUCKETS;
  if (monthIndex(last) - january < months) return january;
  return Math.floor(monthIndex(first) / MONTHS[unit]) * MONTHS[unit];
}

function makeBucket(unit: Timeline['unit'], start: number, index: number): Bucket {
  const month = start + index * MONTHS[unit];
  const first = dateOf(month);
  const next = dateOf(month + MONTHS[unit]);
  const year = String(Math.floor(month / 12));
  const quarter = ROMAN[Math.floor((month % 12) / 3)] ?? '';
  const last = addDays(next, -1) ?? first;
  if (unit === 'month')
    return { label: `T${String((month % 12) + 1)}`, group: `Quý ${quarter}/${year}`, first, last };
  if (unit === 'year') return { label: year, group: '', first, last };
  return {
    label: `Q${String(Math.floor((month % 12) / 3) + 1)} ${year.slice(2)}`,
    group: `Năm ${year}`,
    first,
    last,
  };
}

const dateOf = (month: number): CalendarDate =>
  calendarDate(Math.floor(month / 12), (month % 12) + 1, 1) ?? yearStart(2199);

/** Quarters end with the year of the last date. */
const trimQuarters = (
  unit: Timeline['unit'],
  buckets: readonly Bucket[],
  last: CalendarDate,
): readonly Bucket[] =>
  unit === 'quarter' ? buckets.filter(({ first }) => yearOf(first) <= yearOf(last)) : buckets;

function stretchLast(buckets: readonly Bucket[], last: CalendarDate): readonly Bucket[] {
  return buckets.map((bucket, index) =>
    index === buckets.length - 1 && bucket.last < last
      ? { ...bucket, label: `${bucket.label}+`, last }
      : bucket,
  );
}

/** Runs of columns that share a group, by index. */
export function bucketGroups(
  buckets: readonly Bucket[],
): readonly { readonly group: string; readonly first: number; readonly last: number }[] {
  const groups: { group: string; first: number; last: number }[] = [];
  buckets.forEach(({ group }, index) => {
    const open = groups[groups.length - 1];
    if (open?.group === group) open.last = index;
    else groups.push({ group, first: index, last: index });
  });
  return groups;
}
