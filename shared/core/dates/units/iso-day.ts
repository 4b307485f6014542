import { defineSpanParser } from './span-parser';
import { daysSpan } from './span';

/** "2026-03-15". */
export const isoDay = defineSpanParser({
  id: 'iso-day',
  name: { vi: 'ngày theo thứ tự năm-tháng-ngày', en: 'ISO day' },
  pattern: /^(?<year>\d{4})(?<sign>[-/])(?<month>\d{2})\k<sign>(?<day>\d{2})$/,
  read: ({ year, month, day }) => daysSpan(Number(year), Number(month), Number(day), Number(day)),
  examples: { '2026-03-15': '2026-03-15..2026-03-15', '2026/12/31': '2026-12-31..2026-12-31' },
});
