import { monthOf, yearOf } from '../../model/calendar-date';
import type { DateSpan } from '../../model/period';
import type { Span } from './span';
import { yearsSpan } from './span';
import { spanForm } from './span-form';
import type { TimeUnit } from './time-unit';

/** "2026 - 2030", "Giai đoạn 2026-2030", "Nhiệm kỳ 2026-2031". */
const calendarYears = spanForm({
  id: 'years',
  name: { vi: 'nhiều năm', en: 'several years' },
  pattern:
    /^(?:(?:(?<phase>giai đoạn|thời kỳ)|(?<term>nhiệm kỳ))(?: từ)? |các năm |từ )?(?:năm )?(?<first>(?:19|20|21)\d{2})(?:-| đến (?:hết )?)(?:năm )?(?<last>(?:19|20|21)\d{2})$/,
  read({ first, last, phase, term }) {
    const span = yearsSpan(Number(first), Number(last));
    if (typeof span !== 'object' || span.precision === 'year') return span;
    return {
      ...span,
      ...(phase === undefined ? {} : { unit: 'phase' }),
      ...(term === undefined ? {} : { unit: 'term' }),
    };
  },
  examples: {
    '2026 - 2030': '2026-01-01..2030-12-31',
    'Giai đoạn 2021-2030': '2021-01-01..2030-12-31',
    'Nhiệm kỳ 2026 - 2031': '2026-01-01..2031-12-31',
    'Từ năm 2026 đến năm 2028': '2026-01-01..2028-12-31',
    '2030 - 2026': 'end-before-start',
  },
});

/**
 * "Năm học 2025-2026": from September to 31 May, the frame that the yearly decisions of the Ministry of Education
 * and Training set for schools (Quyết định 2045/QĐ-BGDĐT, 01/8/2024).
 */
const schoolYear = spanForm({
  id: 'school-year',
  name: { vi: 'năm học', en: 'school year' },
  pattern: /^năm học (?<first>20\d{2})[-/](?<last>20\d{2})$/,
  read({ first, last }) {
    if (Number(last) !== Number(first) + 1) return undefined;
    return {
      precision: 'years',
      year: Number(first),
      lastYear: Number(last),
      firstMonth: 9,
      firstDay: 1,
      lastMonth: 5,
      lastDay: 31,
    };
  },
  examples: { 'Năm học 2025-2026': '2025-09-01..2026-05-31' },
});

const NAMES = { phase: 'giai đoạn', term: 'nhiệm kỳ' } as const;

function write({ from, to }: DateSpan, name: Span['unit']): string {
  const word = name === undefined ? (monthOf(from) === 1 ? 'năm' : 'năm học') : NAMES[name];
  return `${word} ${String(yearOf(from))} - ${String(yearOf(to))}`;
}

export const years: TimeUnit = { precision: 'years', forms: [calendarYears, schoolYear], of: 'year', write };
