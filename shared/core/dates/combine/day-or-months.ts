import type { Period } from '../../model/period';
import type { PeriodForm } from '../form';
import type { ReadingContext } from '../reading-context';
import { intervalOf, invalidPeriod, resolveSpan } from '../units/resolve-span';
import { daysSpan, monthsSpan } from '../units/span';

const PATTERN = /^(?<first>\d{1,2})-(?<second>\d{1,2})\/(?<year>\d{4})$/;

/** "3-5/2026" without a unit word: 3 May, or March to May. Both readings stand, none wins. */
export const dayOrMonths: PeriodForm = {
  id: 'day-or-months',
  examples: {
    '3-5/2026': '2026-03-01..2026-05-31 | 2026-05-03..2026-05-03',
    '15-5/2026': '2026-05-15..2026-05-15',
  },
  read: readDayOrMonths,
};

function readDayOrMonths(key: string, context: ReadingContext): Period | undefined {
  const groups = PATTERN.exec(key)?.groups;
  if (!groups) return undefined;
  const first = Number(groups['first']);
  const second = Number(groups['second']);
  const year = Number(groups['year']);
  const readings = [
    ...(first < second ? [monthsSpan('month', year, first, second)] : []),
    daysSpan(year, second, first, first),
  ].flatMap((span) => {
    const resolved = typeof span === 'object' ? resolveSpan(span, undefined) : undefined;
    return typeof resolved === 'object' ? [intervalOf(resolved)] : [];
  });
  context.note?.({ vi: 'Có thể là ngày hoặc tháng', en: 'A day or months' }, key);
  if (readings.length > 1) return { kind: 'ambiguous', readings };
  return readings[0] ?? invalidPeriod(second > 12 ? 'no-such-month' : 'no-such-day');
}
