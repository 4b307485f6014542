import type { InvalidPeriodReason } from '../model/period';
import { day } from './parsers/day';
import { dayInWords } from './parsers/day-in-words';
import { daysOfMonth } from './parsers/days-of-month';
import { isoDay } from './parsers/iso-day';
import { month } from './parsers/month';
import { monthInWords } from './parsers/month-in-words';
import { partOfYear } from './parsers/part-of-year';
import { quarter } from './parsers/quarter';
import { schoolYear } from './parsers/school-year';
import { year } from './parsers/year';
import { years } from './parsers/years';
import type { Span } from './span';
import type { SpanParser } from './span-parser';

/** Every way of writing a day or a unit; their patterns exclude each other (a test holds it). */
export const spanParsers: readonly SpanParser[] = [
  month,
  quarter,
  day,
  year,
  years,
  dayInWords,
  daysOfMonth,
  partOfYear,
  monthInWords,
  isoDay,
  schoolYear,
];

/** Longer than the longest text that a pattern can match. */
const LONGEST = 60;

export interface ReadSpan {
  readonly parser: SpanParser;
  readonly reading: Span | InvalidPeriodReason;
}

/** Reads a key as one day or unit; declines (`undefined`) what is anything else. */
export function readSpan(key: string): ReadSpan | undefined {
  if (key.length > LONGEST) return undefined;
  for (const parser of spanParsers) {
    const groups = parser.pattern.exec(key)?.groups;
    const reading = groups && parser.read(groups);
    if (reading !== undefined) return { parser, reading };
  }
  return undefined;
}
