import { defineSpanParser } from './span-parser';
import { yearsSpan } from './span';

/** "2026 - 2030", "Giai đoạn 2026-2030", "Nhiệm kỳ 2026-2031". */
export const years = defineSpanParser({
  id: 'years',
  name: { vi: 'nhiều năm', en: 'several years' },
  pattern:
    /^(?:(?:(?<phase>giai đoạn|thời kỳ)|(?<term>nhiệm kỳ))(?: từ)? |các năm |từ )?(?:năm )?(?<first>(?:19|20|21)\d{2})(?:-| đến (?:hết )?)(?:năm )?(?<last>(?:19|20|21)\d{2})$/,
  read({ first, last, phase, term }) {
    const span = yearsSpan(Number(first), Number(last));
    if (typeof span !== 'object' || span.precision === 'year') return span;
    return {
      ...span,
      ...(phase === undefined ? {} : { unit: 'phase' }),
      ...(term === undefined ? {} : { unit: 'term' }),
    };
  },
  examples: {
    '2026 - 2030': '2026-01-01..2030-12-31',
    'Giai đoạn 2021-2030': '2021-01-01..2030-12-31',
    'Nhiệm kỳ 2026 - 2031': '2026-01-01..2031-12-31',
    'Từ năm 2026 đến năm 2028': '2026-01-01..2028-12-31',
    '2030 - 2026': 'end-before-start',
  },
});
