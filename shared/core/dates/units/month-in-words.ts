import { defineSpanParser } from './span-parser';
import { monthsSpan, writtenYear } from './span';

const MONTHS = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
]);

/** "tháng Tư năm 2026". "Giêng" and "Chạp" are not here: they usually are lunar months. */
export const monthInWords = defineSpanParser({
  id: 'month-in-words',
  name: { vi: 'tháng viết bằng chữ', en: 'month in words' },
  pattern:
    /^tháng (?<month>một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười(?: một| hai)?)(?:(?: năm |\/)(?<year>\d{4}))?$/,
  read({ month, year }) {
    const number = MONTHS.get(month ?? '') ?? 0;
    return monthsSpan('month', writtenYear(year), number, number);
  },
  examples: {
    'tháng Tư năm 2026': '2026-04-01..2026-04-30',
    'Tháng mười hai': '2026-12-01..2026-12-31',
    'tháng Năm năm 2026': '2026-05-01..2026-05-31',
  },
});
