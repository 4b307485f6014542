import { writtenYear, yearsSpan } from './span';
import { spanForm } from './span-form';
import type { TimeUnit } from './time-unit';

/** "Năm 2026", "2026", "trong năm". */
const form = spanForm({
  id: 'year',
  name: { vi: 'năm', en: 'year' },
  pattern: /^(?:năm (?<year>\d{4})|(?<bare>20\d{2})|trong năm(?: nay)?)$/,
  read({ year: written, bare }) {
    const known = writtenYear(written ?? bare);
    return yearsSpan(known, known);
  },
  examples: {
    'Năm 2026': '2026-01-01..2026-12-31',
    '2026': '2026-01-01..2026-12-31',
    'Trong năm': '2026-01-01..2026-12-31',
  },
});

export const year: TimeUnit = {
  precision: 'year',
  forms: [form],
  layout: { word: 'năm', months: 12 },
};
