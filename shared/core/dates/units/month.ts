import { ENGLISH_MONTH, englishMonth, MONTH_NAMES, numbersOf } from './numerals';
import { monthsSpan, writtenYear } from './span';
import { spanForm, YEAR_IN_PROSE } from './span-form';
import type { TimeUnit } from './time-unit';

/** "Tháng 01/2026", "tháng 4", "T4/2026", "Th 01.2026", bare "6/2026". */
const inFigures = spanForm({
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

const NUMBERS = numbersOf(MONTH_NAMES);

/** "tháng Tư năm 2026". */
const inWords = spanForm({
  id: 'month-in-words',
  name: { vi: 'tháng viết bằng chữ', en: 'month in words' },
  pattern: new RegExp(`^tháng (?<month>${[...NUMBERS.keys()].join('|')})(?:(?: năm |/)(?<year>\\d{4}))?$`),
  read({ month: written, year }) {
    const number = NUMBERS.get(written ?? '') ?? 0;
    return monthsSpan('month', writtenYear(year), number, number);
  },
  examples: {
    'tháng Tư năm 2026': '2026-04-01..2026-04-30',
    'Tháng mười hai': '2026-12-01..2026-12-31',
    'tháng Năm năm 2026': '2026-05-01..2026-05-31',
  },
});

/** "Jun-26", "June 2026": a date that a spreadsheet in English shows. */
const inEnglish = spanForm({
  id: 'month-in-english',
  name: { vi: 'tháng viết bằng tiếng Anh', en: 'month in English' },
  pattern: new RegExp(`^(?<month>${ENGLISH_MONTH})(?:[-/. ,]{1,2}(?<year>\\d{4})|[-/](?<short>2\\d))$`),
  read({ month: written, year, short }) {
    const number = englishMonth(written);
    return monthsSpan('month', writtenYear(year ?? short), number, number);
  },
  examples: {
    'Jun-26': '2026-06-01..2026-06-30',
    'October 2026': '2026-10-01..2026-10-31',
    'Sept. 2026': '2026-09-01..2026-09-30',
  },
});

export const month: TimeUnit = {
  precision: 'month',
  forms: [inFigures, inWords, inEnglish],
  layout: { word: 'tháng', numerals: 'figures', months: 1 },
  inProse: `tháng \\d{1,2}${YEAR_IN_PROSE}`,
};
