import { defineSpanParser } from './span-parser';
import { daysSpan, writtenYear } from './span';

/** "15/3/2026", "ngày 15-3-2026", "15/3", "15/3/26". */
export const day = defineSpanParser({
  id: 'day',
  name: { vi: 'ngày', en: 'day' },
  pattern:
    /^(?<word>ngày )?(?<day>\d{1,2})(?:(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})|\/(?<otherMonth>\d{1,2})(?:\/(?<short>\d{2}))?)$/,
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
    '30/02/2026': 'no-such-day',
    '15/13/2026': 'no-such-month',
  },
});
