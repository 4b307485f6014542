import { defineSpanParser } from './span-parser';
import { daysSpan, writtenYear } from './span';

/** "15-20/4/2026", "từ 15 đến 20/4". */
export const daysOfMonth = defineSpanParser({
  id: 'days-of-month',
  name: { vi: 'từ ngày đến ngày trong một tháng', en: 'days of one month' },
  pattern:
    /^(?:từ )?(?:ngày )?(?<first>\d{1,2})(?:-| đến (?:hết )?)(?:ngày )?(?<last>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?$/,
  read: ({ first, last, month, year }) =>
    daysSpan(writtenYear(year), Number(month), Number(first), Number(last)),
  examples: {
    '15-20/4/2026': '2026-04-15..2026-04-20',
    'từ 15 đến 20/4': '2026-04-15..2026-04-20',
    '20-15/4/2026': 'end-before-start',
  },
});
