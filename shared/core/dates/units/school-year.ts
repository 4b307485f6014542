import { defineSpanParser } from './span-parser';

/**
 * "Năm học 2025-2026": from September to 31 May, the frame that the yearly decisions of the Ministry of Education
 * and Training set for schools (Quyết định 2045/QĐ-BGDĐT, 01/8/2024).
 */
export const schoolYear = defineSpanParser({
  id: 'school-year',
  name: { vi: 'năm học', en: 'school year' },
  pattern: /^năm học (?<first>20\d{2})[-/](?<last>20\d{2})$/,
  read({ first, last }) {
    if (Number(last) !== Number(first) + 1) return undefined;
    return {
      precision: 'years',
      year: Number(first),
      lastYear: Number(last),
      firstMonth: 9,
      firstDay: 1,
      lastMonth: 5,
      lastDay: 31,
    };
  },
  examples: { 'Năm học 2025-2026': '2025-09-01..2026-05-31' },
});
