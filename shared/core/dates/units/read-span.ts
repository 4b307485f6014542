import type { InvalidPeriodReason } from '../../model/period';
import { day } from './day';
import { dayInWords } from './day-in-words';
import { daysOfMonth } from './days-of-month';
import { isoDay } from './iso-day';
import { month } from './month';
import { monthInWords } from './month-in-words';
import { partOfYear } from './part-of-year';
import { quarter } from './quarter';
import { schoolYear } from './school-year';
import { year } from './year';
import { years } from './years';
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
