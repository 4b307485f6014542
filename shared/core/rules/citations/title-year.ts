import { monthOf, yearOf } from '../../model/calendar-date';
import type { Citation } from '../../model/citation';

const YEAR = /(?:(?<!\p{L})(\p{L}+)\s)?năm\s((?:19|20)\d{2})(?!\d)/gu;
/** "đến năm 2030", "giai đoạn từ năm 2026": a span or an aim, not the year that the document is for. */
const SPAN_WORDS = new Set(['đến', 'tới', 'từ', 'vào', 'sau', 'trước', 'nhìn', 'hướng', 'đoạn', 'các']);
/** What is made for the next year as a matter of course: budgets, and guidance for next year's plan. */
const MADE_AHEAD =
  /(?<!\p{L})(?:dự toán|ngân sách|xây dựng kế hoạch|đầu tư công|tuyển sinh|năm học)(?!\p{L})/iu;
const NEXT_YEAR_FROM = 7; // plans for next year are issued in the second half of this one

/**
 * The year in the title that contradicts the date: the document is said to be for a later year than it may be.
 * A title that also names the year of the date is in order, and so is work for a year that is over.
 */
export function contradictingTitleYear({ title, date }: Citation): number | undefined {
  if (title === undefined || date === undefined) return undefined;
  const years = Array.from(title.normalize('NFC').matchAll(YEAR), ([, before = '', year]) => ({
    year: Number(year),
    own: !SPAN_WORDS.has(before),
  }));
  const issued = yearOf(date);
  if (years.some(({ year }) => year <= issued)) return undefined;
  const year = years.find(({ own }) => own)?.year;
  const ahead = monthOf(date) >= NEXT_YEAR_FROM || MADE_AHEAD.test(title);
  return year === undefined || (year === issued + 1 && ahead) ? undefined : year;
}
