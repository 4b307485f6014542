import type { CalendarDate } from '../model/calendar-date';
import { calendarDate, dayOf, fromEpochDay, monthOf, toEpochDay, yearOf } from '../model/calendar-date';
import type { Period } from '../model/period';
import type { DateSystem } from '../model/snapshot';
import { intervalOf, invalidPeriod, resolveSpan, UNPARSED } from './units/resolve-span';
import { monthsSpan } from './units/span';

const EPOCH: Readonly<Record<DateSystem, number>> = {
  1900: toEpochDay('1899-12-30' as CalendarDate),
  1904: toEpochDay('1904-01-01' as CalendarDate),
};

/** 29 February 1900, which the 1900 system counts though it never was. */
const PHANTOM_DAY = 60;

/** The day of a serial; `undefined` when the system has no such day or it lies outside 1900–2199. */
export function serialToDate(serial: number, system: DateSystem): CalendarDate | undefined {
  const day = Math.floor(serial);
  if (system === 1904) return fromEpochDay(EPOCH[1904] + day);
  if (day === PHANTOM_DAY) return undefined;
  return fromEpochDay(EPOCH[1900] + day + (day < PHANTOM_DAY ? 1 : 0));
}

/** The day of the month of a serial in one date system. */
export const dayOfSerial =
  (system: DateSystem) =>
  (serial: number): number | undefined => {
    const date = serialToDate(serial, system);
    return date === undefined ? undefined : dayOf(date);
  };

/** The serial of a day, the inverse of `serialToDate`. */
export function dateToSerial(date: CalendarDate, system: DateSystem): number {
  const day = toEpochDay(date) - EPOCH[system];
  return system === 1900 && day <= PHANTOM_DAY ? day - 1 : day;
}

/**
 * Reads a number in a time cell. 2026 may be the year or a day of 1905: both readings stand.
 * A number that is no day of 1990–2100 is no time of a plan.
 */
export function readSerial(serial: number, system: DateSystem, format?: string): Period {
  const date = serialToDate(serial, system);
  if (Number.isInteger(serial) && serial >= 1990 && serial <= 2100) {
    const readings = [yearPeriod(serial), ...(date ? [dayPeriod(date)] : [])];
    return readings.length === 1 ? (readings[0] ?? UNPARSED) : { kind: 'ambiguous', readings };
  }
  if (system === 1900 && Math.floor(serial) === PHANTOM_DAY) return invalidPeriod('no-such-day');
  if (date === undefined || yearOf(date) < 1990 || yearOf(date) > 2100) return UNPARSED;
  return ofFormat(date, format);
}

/** Excel turns a typed "3/2026" into the first of March shown as "Mar-26": what is not shown was not written. */
function ofFormat(date: CalendarDate, format: string | undefined): Period {
  const letters = (format ?? 'd').toLowerCase().replace(/"[^"]*"|\[[^[\]]*\]|\\./g, '');
  if (letters.includes('d') || !/[my]/.test(letters)) return dayPeriod(date);
  const year = yearOf(date);
  if (!letters.includes('m')) return yearPeriod(year);
  const span = monthsSpan('month', year, monthOf(date), monthOf(date));
  const resolved = typeof span === 'object' ? resolveSpan(span, undefined) : undefined;
  return typeof resolved === 'object' ? intervalOf(resolved) : UNPARSED;
}

function dayPeriod(date: CalendarDate): Period {
  return { kind: 'interval', from: date, to: date, precision: 'day' };
}

function yearPeriod(year: number): Period {
  return {
    kind: 'interval',
    from: calendarDate(year, 1, 1) ?? null,
    to: calendarDate(year, 12, 31) ?? null,
    precision: 'year',
  };
}
