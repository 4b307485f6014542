import { defineSpanParser } from '../span-parser';
import { yearsSpan } from '../span';

/** "2026 - 2030", "Giai đoạn 2026-2030", "Nhiệm kỳ 2026-2031", with a vision year that is not the end. */
export const years = defineSpanParser({
  id: 'years',
  starts: 'gnct12',
  name: { vi: 'nhiều năm', en: 'several years' },
  pattern:
    /^(?:giai đoạn(?: từ)? |nhiệm kỳ |các năm |từ )?(?:năm )?(?<first>(?:19|20|21)\d{2})(?:-| đến (?:hết )?)(?:năm )?(?<last>(?:19|20|21)\d{2})(?:,? ?(?:tầm nhìn|định hướng)(?: đến)?(?: năm)? \d{4})?$/,
  read: ({ first, last }) => yearsSpan(Number(first), Number(last)),
  examples: {
    '2026 - 2030': '2026-01-01..2030-12-31',
    'Giai đoạn 2021-2030': '2021-01-01..2030-12-31',
    'giai đoạn 2022 - 2025, tầm nhìn đến năm 2030': '2022-01-01..2025-12-31',
    'Từ năm 2026 đến năm 2028': '2026-01-01..2028-12-31',
    '2030 - 2026': 'end-before-start',
  },
});
