import { formatDate } from '../../text/written-date';
import { ENGLISH_MONTH, englishMonth } from './numerals';
import { daysSpan, writtenYear } from './span';
import { spanForm, YEAR } from './span-form';
import type { TimeUnit } from './time-unit';

/** "15/3/2026", "ngày 15-3-2026", "15/3", "15/3/26", "15.3.26". */
const inFigures = spanForm({
  id: 'day',
  name: { vi: 'ngày', en: 'day' },
  pattern:
    /^(?<word>ngày )?(?<day>\d{1,2})(?:(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4}|2\d)|\/(?<otherMonth>\d{1,2})(?:\/(?<short>\d{2}))?)$/,
  read({ word, day: written, month, year, otherMonth, short }) {
    const known = writtenYear(year ?? short);
    const monthNumber = Number(month ?? otherMonth);
    // why: "15/24" without more is no date but a fraction or a number of a document
    if (known === null && word === undefined && (monthNumber > 12 || Number(written) > 31)) return undefined;
    return daysSpan(known, monthNumber, Number(written), Number(written));
  },
  examples: {
    '15/3/2026': '2026-03-15..2026-03-15',
    'ngày 15-3-2026': '2026-03-15..2026-03-15',
    '15/3': '2026-03-15..2026-03-15',
    '15/3/26': '2026-03-15..2026-03-15',
    '15.3.26': '2026-03-15..2026-03-15',
    '30/02/2026': 'no-such-day',
    '15/13/2026': 'no-such-month',
  },
});

/** "ngày 15 tháng 3 năm 2026", also with a last day: "từ ngày 15 đến ngày 20 tháng 3". */
const inWords = spanForm({
  id: 'day-in-words',
  name: { vi: 'ngày … tháng … năm …', en: 'day in words' },
  pattern:
    /^(?:từ )?(?:ngày )?(?<day>\d{1,2})(?:(?:-| đến (?:hết )?)(?:ngày )?(?<last>\d{1,2}))? tháng (?<month>\d{1,2})(?:(?:,? năm |\/)(?<year>\d{4}))?$/,
  read: ({ day: first, last, month, year }) =>
    daysSpan(writtenYear(year), Number(month), Number(first), Number(last ?? first)),
  examples: {
    'ngày 15 tháng 3 năm 2026': '2026-03-15..2026-03-15',
    'từ ngày 15 đến ngày 20 tháng 3': '2026-03-15..2026-03-20',
    'ngày 32 tháng 4': 'no-such-day',
  },
});

/** "15-20/4/2026", "từ 15 đến 20/4". */
const daysOfMonth = spanForm({
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

/** "2026-03-15". */
const iso = spanForm({
  id: 'iso-day',
  name: { vi: 'ngày theo thứ tự năm-tháng-ngày', en: 'ISO day' },
  pattern: /^(?<year>\d{4})(?<sign>[-/])(?<month>\d{2})\k<sign>(?<day>\d{2})$/,
  read: ({ year, month, day: written }) =>
    daysSpan(Number(year), Number(month), Number(written), Number(written)),
  examples: { '2026-03-15': '2026-03-15..2026-03-15', '2026/12/31': '2026-12-31..2026-12-31' },
});

/** "15-Jun-26", "15 June 2026": a date that a spreadsheet in English shows. */
const inEnglish = spanForm({
  id: 'day-in-english',
  name: { vi: 'ngày tháng viết bằng tiếng Anh', en: 'day in English' },
  pattern: new RegExp(
    `^(?<day>\\d{1,2})[- /](?<month>${ENGLISH_MONTH})(?:[-/ ,]{1,2}(?<year>\\d{4}|2\\d))?$`,
  ),
  read: ({ day: written, month, year }) =>
    daysSpan(writtenYear(year), englishMonth(month), Number(written), Number(written)),
  examples: {
    '15-Jun-26': '2026-06-15..2026-06-15',
    '31 June 2026': 'no-such-day',
  },
});

export const day: TimeUnit = {
  precision: 'day',
  forms: [inFigures, inWords, daysOfMonth, iso, inEnglish],
  at: formatDate,
  write: ({ from, to }) => (from === to ? `ngày ${formatDate(from)}` : undefined),
  // why: a slash and a letter behind it make it part of a symbol ("12/KH-UBND")
  inProse: `(?:ngày )?(?:mùng )?\\d{1,2} ?(?:/ ?\\d{1,2}(?: ?/ ?${YEAR}| năm ${YEAR})?|[.-]\\d{1,2}[.-]${YEAR}|tháng \\d{1,2}(?: năm ${YEAR}|/${YEAR})?)(?! ?/ ?\\p{L})`,
};
