import { calendarDate, daysInMonth } from '../model/calendar-date';
import { writtenDay, writtenMonth } from '../text/written-date';

/** A full date inside a text, as it is written there; `offset` counts UTF-16 units. */
export interface WrittenDate {
  readonly text: string;
  readonly offset: number;
  readonly form: 'numbers' | 'words';
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly zeros: { readonly day: boolean; readonly month: boolean };
}

// why: a neighbour of these would make it part of a symbol or a longer number ("12/5/2026/QĐ")
const NUMBERS = /(?<![\d/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?![\d/-])/g;
// why: offsets count on the text as it stands, so decomposed letters are matched rather than composed first
const WORDS =
  /ng(?:à|a\u0300)y (?<day>\d{1,2}) th(?:á|a\u0301)ng (?<month>\d{1,2}) n(?:ă|a\u0306)m (?<year>\d{4})(?!\d)/gi;

const NO_DATES: readonly WrittenDate[] = [];

/** What every date has in front of its year; "m" ends "năm", decomposed or in capitals too. */
const BEFORE_YEAR = /(?:\/|m )\d{4}/i;

/**
 * Whether a text may hold a full date; false is certain. Nearly all texts hold no year, and to look for its figures is
 * the cheapest way to know.
 */
export const mayHoldDate = (text: string): boolean =>
  (text.includes('20') || text.includes('19')) && BEFORE_YEAR.test(text);

/** Finds "05/3/2026" and "ngày 05 tháng 3 năm 2026" in a text, in reading order; linear. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  if (!mayHoldDate(text)) return NO_DATES;
  return [...collect(text, NUMBERS, 'numbers'), ...collect(text, WORDS, 'words')].sort(
    (a, b) => a.offset - b.offset,
  );
}

function* collect(text: string, pattern: RegExp, form: WrittenDate['form']): Iterable<WrittenDate> {
  for (const match of text.matchAll(pattern)) {
    const { day = '', month = '', year = '' } = match.groups ?? {};
    yield {
      text: match[0],
      offset: match.index,
      form,
      day: Number(day),
      month: Number(month),
      year: Number(year),
      zeros: { day: day.startsWith('0'), month: month.startsWith('0') },
    };
  }
}

/** The date in figures as Nghị định 30/2020/NĐ-CP writes it, or in words when `form` says so. */
export function writeDate({ day, month, year }: WrittenDate, form: WrittenDate['form']): string {
  return form === 'numbers'
    ? `${writtenDay(day)}/${writtenMonth(month)}/${String(year)}`
    : `ngày ${writtenDay(day)} tháng ${writtenMonth(month)} năm ${String(year)}`;
}

export const isRealDate = ({ day, month, year }: WrittenDate): boolean =>
  calendarDate(year, month, day) !== undefined;

/** Why there is no such day, in the words of the finding. */
export function whyNoSuchDate({ day, month, year }: WrittenDate): {
  readonly vi: string;
  readonly en: string;
} {
  if (month < 1 || month > 12) return { vi: 'một năm chỉ có 12 tháng', en: 'a year has 12 months' };
  if (day < 1) return { vi: 'không có ngày 0', en: 'there is no day 0' };
  const days = String(daysInMonth(year, month));
  return {
    vi: `tháng ${writtenMonth(month)}/${String(year)} chỉ có ${days} ngày`,
    en: `${writtenMonth(month)}/${String(year)} has ${days} days`,
  };
}
