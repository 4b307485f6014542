import { defineSpanParser } from './span-parser';
import { daysSpan, writtenYear } from './span';

/** "ngày 15 tháng 3 năm 2026", also with a last day: "từ ngày 15 đến ngày 20 tháng 3". */
export const dayInWords = defineSpanParser({
  id: 'day-in-words',
  name: { vi: 'ngày … tháng … năm …', en: 'day in words' },
  pattern:
    /^(?:từ )?(?:ngày )?(?<day>\d{1,2})(?:(?:-| đến (?:hết )?)(?:ngày )?(?<last>\d{1,2}))? tháng (?<month>\d{1,2})(?:(?:,? năm |\/)(?<year>\d{4}))?$/,
  read: ({ day, last, month, year }) =>
    daysSpan(writtenYear(year), Number(month), Number(day), Number(last ?? day)),
  examples: {
    'ngày 15 tháng 3 năm 2026': '2026-03-15..2026-03-15',
    'từ ngày 15 đến ngày 20 tháng 3': '2026-03-15..2026-03-20',
    'ngày 32 tháng 4': 'no-such-day',
  },
});
