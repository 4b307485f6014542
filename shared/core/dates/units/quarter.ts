import { numbersOf } from './numerals';
import { monthsSpan, writtenYear } from './span';
import { spanForm, YEAR_IN_PROSE } from './span-form';
import type { TimeUnit } from './time-unit';

const NUMBERS = numbersOf([
  ['i', '1', '01', 'một', 'nhất'],
  ['ii', '2', '02', 'hai'],
  ['iii', '3', '03', 'ba'],
  ['iv', '4', '04', 'bốn', 'tư', 'iiii'],
]);

/** "Quý I/2026", "Quý 1-2026", "QI/2026", "quý một năm 2026", "Quý IV2026", bare "II/2026" (a Roman numeral is no month). */
const form = spanForm({
  id: 'quarter',
  name: { vi: 'quý', en: 'quarter' },
  pattern:
    /^(?:(?:quý|q)[ .]{0,2}(?:(?<roman>[ivx]{1,4})(?:(?:[-/. ]|[,/ ]năm )?(?<romanYear>\d{4})|\/(?<short>2\d))?|(?<digit>\d{1,2}|một|nhất|hai|ba|bốn|tư)(?:(?:[-/. ]|[,/ ]năm )(?<year>\d{4}))?)|(?<bare>i{1,3}|iv)(?:[-/]| năm )(?<bareYear>\d{4}))$/,
  read({ roman, romanYear, short, digit, year, bare, bareYear }) {
    const number = NUMBERS.get(roman ?? digit ?? bare ?? '');
    if (number === undefined) return 'no-such-quarter';
    const known = writtenYear(romanYear ?? short ?? year ?? bareYear);
    return monthsSpan('quarter', known, number * 3 - 2, number * 3);
  },
  examples: {
    'Quý I/2026': '2026-01-01..2026-03-31',
    'Quí IV-2026': '2026-10-01..2026-12-31',
    'Q2/2026': '2026-04-01..2026-06-30',
    'Quý IV2026': '2026-10-01..2026-12-31',
    'Quý II/năm 2026': '2026-04-01..2026-06-30',
    'II/2026': '2026-04-01..2026-06-30',
    'quý ba năm 2026': '2026-07-01..2026-09-30',
    'Quý V/2026': 'no-such-quarter',
  },
});

export const quarter: TimeUnit = {
  precision: 'quarter',
  forms: [form],
  layout: { word: 'quý', numerals: 'roman', months: 3 },
  inProse: `quý (?:iv|i{1,3}|[1-4])(?!\\p{L})${YEAR_IN_PROSE}`,
};
