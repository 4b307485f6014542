import { yearOf } from '../../model/calendar-date';
import { formatDate } from '../../text/written-date';
import { citationName } from '../../citations/format-citation';
import { contradictingTitleYear } from './title-year';
import { placeOf } from './placed-citation';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  title: {
    vi: '{document} ghi ngày {date} nhưng trích yếu nói về năm {year}. Cần tra bản gốc: năm trong ngày ban hành hoặc trong trích yếu đã ghi nhầm.',
    en: '{document} is dated {date}, but its title is about {year}. Look up the original: one of the two years is wrong.',
  },
  symbol: {
    vi: '{document} ghi ngày {date}, khác năm {year} trong số, ký hiệu. Cần tra bản gốc để sửa số hoặc ngày.',
    en: '{document} is dated {date}, but its symbol says {year}. Look up the original and correct one of them.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

// No fix: the date or the title may be wrong, and the tool never invents a date.
export const citationTitleYear = defineRule({
  id: 'citation-title-year',
  meta: {
    group: 'citations',
    severity: 'warning',
    scope: 'plan',
    docs: {
      title: {
        vi: 'Năm trong tên văn bản không khớp ngày ban hành',
        en: 'The year in a title contradicts the date',
      },
      why: 'Kế hoạch của một năm không ban hành từ đầu năm trước đó; năm trong số, ký hiệu luôn là năm ban hành. Hai năm lệch nhau thường do chép ngày từ văn bản cũ.',
      basis:
        'Nghị định số 30/2020/NĐ-CP, Phụ lục I: viện dẫn lần đầu ghi thời gian ban hành và trích yếu của văn bản.',
      howToFix: 'Tra bản gốc rồi sửa năm trong ngày ban hành hoặc trong trích yếu.',
      whenNot:
        'Bỏ qua văn bản cho năm sau ban hành từ tháng 7 trở đi, dự toán và hướng dẫn lập kế hoạch năm sau, mốc "đến năm …", "giai đoạn …".',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: ['Thực hiện Kế hoạch số 90/KH-UBND ngày 22/12/2025 của UBND tỉnh về chuyển đổi số năm 2026'] },
      {
        lines: ['Thực hiện Kế hoạch số 9/KH-UBND ngày 02/02/2026 của UBND tỉnh về công tác thi đua năm 2025'],
      },
      { lines: ['Thực hiện Quyết định số 5/QĐ-TTg ngày 02/02/2026 phê duyệt Đề án đến năm 2030'] },
    ],
    invalid: [
      {
        lines: ['Thực hiện Kế hoạch số 19/KH-UBND ngày 02/02/2025 của UBND tỉnh về chuyển đổi số năm 2026;'],
        finds: [{ messageId: 'title', cell: 'A1' }],
      },
      {
        lines: ['Theo Nghị định số 45/2020/NĐ-CP ngày 08/4/2021 của Chính phủ'],
        finds: [{ messageId: 'symbol', cell: 'A1' }],
      },
    ],
  },
  check(_reading, plan) {
    const signals: Signal[] = [];
    for (const placed of plan.citations()) {
      const { citation } = placed;
      const { date, year } = citation;
      if (citation.form !== 'symbol' || date === undefined) continue;
      const inSymbol = year !== undefined && year !== yearOf(date) ? year : undefined;
      const other = inSymbol ?? contradictingTitleYear(citation);
      if (other === undefined) continue;
      signals.push({
        messageId: inSymbol === undefined ? 'title' : 'symbol',
        at: placeOf(placed),
        actual: formatDate(date),
        data: { document: citationName(citation), date: formatDate(date), year: other },
      });
    }
    return signals;
  },
});
