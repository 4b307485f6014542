import { FIXED_HOLIDAYS, LUNAR_HOLIDAYS, YEAR_NOTICES } from '../../data/holidays';
import type { CalendarDate } from '../model/calendar-date';
import { addDays, weekdayOf, yearOf } from '../model/calendar-date';
import type { LocalText } from '../model/local-text';
import type { WorkCalendar } from '../model/reading';
import { once } from '../work/once';

/** Days that the users themselves name; they win over every official list. */
export interface OwnDays {
  /** Days off with their reason. */
  readonly off: ReadonlyMap<CalendarDate, string>;
  /** Days that are worked, whatever a list says. */
  readonly worked: ReadonlySet<CalendarDate>;
}

const SATURDAY: LocalText = { vi: 'thứ Bảy', en: 'Saturday' };
const SUNDAY: LocalText = { vi: 'Chủ nhật', en: 'Sunday' };
const TET: LocalText = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const ANCESTORS: LocalText = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Day' };
const NATIONAL_DAY: LocalText = { vi: 'Quốc khánh', en: 'National Day' };
const SWAPPED: LocalText = { vi: 'nghỉ hoán đổi', en: 'swapped day off' };
const inLieuOf = ({ vi, en }: LocalText): LocalText => ({ vi: `nghỉ bù ${vi}`, en: `in lieu of ${en}` });

/** The eve and the first two days, as long as no notice says which five days a year gets. */
const SURE_TET_DAYS = [-1, 0, 1];

const noticed = new Map(YEAR_NOTICES.map((notice) => [notice.year, notice]));
const daysOff = once(officialDaysOff);
const worked: ReadonlySet<string> = new Set(
  YEAR_NOTICES.flatMap(({ swapped }) => swapped.map(([, day]) => day)),
);

/** What is still open about the days off around `date`; `undefined` where the Government has decided. */
export function openSchedule(date: CalendarDate): LocalText | undefined {
  const year = yearOf(date);
  const notice = noticed.get(year);
  const said = String(year);
  if (!notice) {
    return {
      vi: `Năm ${said} chưa có lịch nghỉ chính thức.`,
      en: `There is no official schedule of ${said} yet.`,
    };
  }
  const isDecided = daysOff().get(date) === TET || daysOff().get(date) === NATIONAL_DAY;
  return notice.isPartial && !isDecided && !date.endsWith('-09-02')
    ? {
        vi: `Năm ${said} mới có lịch nghỉ chính thức dịp Tết Âm lịch và Quốc khánh.`,
        en: `For ${said} only Tết and National Day have an official schedule so far.`,
      }
    : undefined;
}

function officialDaysOff(): ReadonlyMap<string, LocalText> {
  const days = new Map<string, LocalText>();
  const madeUp: (readonly [CalendarDate, LocalText])[] = [];
  for (const { year, tet, ancestors } of LUNAR_HOLIDAYS) {
    for (const { monthDay, since, madeUp: isMadeUp, name } of FIXED_HOLIDAYS) {
      const day = `${String(year)}-${monthDay}` as CalendarDate;
      if (year < since) continue;
      days.set(day, name);
      if (isMadeUp) madeUp.push([day, name]);
    }
    days.set(ancestors, ANCESTORS);
    madeUp.push([ancestors as CalendarDate, ANCESTORS]);
    const notice = noticed.get(year);
    for (const day of notice ? daysFrom(...notice.tet) : SURE_TET_DAYS.map((shift) => plus(tet, shift)))
      days.set(day, TET);
    if (notice) days.set(notice.besideNationalDay, NATIONAL_DAY);
    for (const [day] of notice?.swapped ?? []) days.set(day, SWAPPED);
  }
  for (const [day, name] of madeUp.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const inLieu = isWeekend(day) ? nextFreeDay(day, days) : undefined;
    if (inLieu !== undefined) days.set(inLieu, inLieuOf(name));
  }
  return days;
}

/** Bộ luật Lao động, Điều 111 khoản 3: a holiday on a weekend is made up on the next working day. */
function nextFreeDay(day: CalendarDate, taken: ReadonlyMap<string, LocalText>): CalendarDate {
  let next = plus(day, 1);
  while (isWeekend(next) || taken.has(next)) next = plus(next, 1);
  return next;
}

function daysFrom(from: string, to: string): readonly CalendarDate[] {
  const days = [from as CalendarDate];
  for (let day = plus(from, 1); day <= to; day = plus(day, 1)) days.push(day);
  return days;
}

function isWeekend(date: CalendarDate): boolean {
  return weekdayOf(date) > 5;
}

/** The calendar ends in 2199, far behind every list here, so that no day is ever missing. */
function plus(day: string, days: number): CalendarDate {
  const date = day as CalendarDate;
  return addDays(date, days) ?? date;
}

function officialReason(date: CalendarDate): LocalText | undefined {
  const fixed = FIXED_HOLIDAYS.find(
    ({ monthDay, since }) => date.endsWith(monthDay) && yearOf(date) >= since,
  );
  const holiday = fixed?.name ?? daysOff().get(date);
  if (holiday || worked.has(date)) return holiday;
  const weekday = weekdayOf(date);
  return weekday === 6 ? SATURDAY : weekday === 7 ? SUNDAY : undefined;
}

const NONE: OwnDays = { off: new Map(), worked: new Set() };

/** The official days off, with the users' own days before them. */
export function workCalendar(own: OwnDays = NONE): WorkCalendar {
  const reasonOff = (date: CalendarDate): LocalText | undefined => {
    const reason = own.off.get(date);
    if (reason !== undefined) return { vi: reason, en: reason };
    return own.worked.has(date) ? undefined : officialReason(date);
  };
  return {
    reasonOff,
    previousWorkingDay(date) {
      let day = plus(date, -1);
      // why: a list of days off may be as long as it likes, but no plan waits for a year
      for (let left = 366; left > 0 && reasonOff(day) !== undefined; left--) day = plus(day, -1);
      return day;
    },
  };
}
