import { monthOf, yearOf } from '../../model/calendar-date';
import type { DateSpan } from '../../model/period';
import { monthsSpan, writtenYear } from './span';
import { spanForm, YEAR } from './span-form';
import type { TimeUnit } from './time-unit';

const COUNTS = new Map([
  ['ba', 3],
  ['sáu', 6],
  ['chín', 9],
  ['nửa', 6],
]);

/** "6 tháng đầu năm 2026", "9 tháng đầu năm", "nửa cuối năm 2026", "9 tháng năm 2026". */
const form = spanForm({
  id: 'part-of-year',
  name: { vi: 'một số tháng đầu hoặc cuối năm', en: 'part of a year' },
  pattern:
    /^(?:(?<count>\d{1,2}|ba|sáu|chín)(?: tháng| ?t(?= (?:đầu|cuối)))|(?<half>nửa))(?: (?<side>đầu|cuối))? năm(?: (?<year>\d{4}))?$/,
  read({ count, half, side, year }) {
    const months = COUNTS.get(half ?? count ?? '') ?? Number(count);
    // why: "nửa năm" and "6 tháng năm" alone are lengths, not times
    if (months < 1 || months > 11 || (side === undefined && (half !== undefined || year === undefined))) {
      return undefined;
    }
    const precision = months === 6 ? 'half-year' : 'months';
    const first = side === 'cuối' ? 13 - months : 1;
    return monthsSpan(precision, writtenYear(year), first, first + months - 1);
  },
  examples: {
    '6 tháng đầu năm 2026': '2026-01-01..2026-06-30',
    '06 tháng cuối năm': '2026-07-01..2026-12-31',
    '6T đầu năm 2026': '2026-01-01..2026-06-30',
    '9 tháng đầu năm 2026': '2026-01-01..2026-09-30',
    'Nửa đầu năm 2026': '2026-01-01..2026-06-30',
  },
});

function write({ from, to }: DateSpan): string {
  const months = monthOf(to) - monthOf(from) + 1;
  return `${String(months)} tháng ${monthOf(from) === 1 ? 'đầu' : 'cuối'} năm ${String(yearOf(from))}`;
}

const inProse = `(?:0?[3-9] )?tháng (?:đầu|cuối) năm(?: ${YEAR})?`;

export const halfYear: TimeUnit = {
  precision: 'half-year',
  forms: [form],
  months: 6,
  of: 'month',
  write,
  inProse,
};

/** Several months from a year's first or to its last; told by the form of half a year. */
export const someMonths: TimeUnit = { precision: 'months', forms: [], of: 'month', write };
