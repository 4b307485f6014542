import { defineSpanParser } from './span-parser';
import { monthsSpan, writtenYear } from './span';

/** "Tháng 01/2026", "tháng 4", "T4/2026", "Th 01.2026", bare "6/2026". */
export const month = defineSpanParser({
  id: 'month',
  name: { vi: 'tháng', en: 'month' },
  pattern:
    /^(?:(?:tháng|th|t)[ .]{0,2}(?<month>\d{1,2})(?:(?:[-/. ]|[,/ ]năm )(?<year>\d{4})|\/(?<short>2\d))?|(?<bare>0?[1-9]|1[0-2])[-/](?:năm )?(?<bareYear>\d{4}))$/,
  read({ month: written, year, short, bare, bareYear }) {
    const number = Number(written ?? bare);
    return monthsSpan('month', writtenYear(year ?? short ?? bareYear), number, number);
  },
  examples: {
    'Tháng 01/2026': '2026-01-01..2026-01-31',
    'tháng 2 năm 2024': '2024-02-01..2024-02-29',
    T4: '2026-04-01..2026-04-30',
    'Th 01.2026': '2026-01-01..2026-01-31',
    '01/2026': '2026-01-01..2026-01-31',
    '6/2025': '2025-06-01..2025-06-30',
    'Tháng 6/năm 2026': '2026-06-01..2026-06-30',
    'Tháng 13/2026': 'no-such-month',
  },
});
