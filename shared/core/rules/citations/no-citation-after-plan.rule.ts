import { citationTimeline } from './citation-timeline';
import { formatDate } from '../../text/written-date';
import { citationName } from '../../citations/format-citation';
import { witnessesOf } from './witnesses';
import { citationsBySheet } from './citations-by-sheet';
import { placeOf, witnessAt } from './placed-citation';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const HEADER = ['Số: 40/KH-UBND', 'Bình An, ngày 15 tháng 3 năm 2026', 'KẾ HOẠCH'];
const TITLE = 'Kiểm soát thủ tục hành chính năm 2026 trên địa bàn xã Bình An';

const messages = {
  after: {
    vi: '{document} ghi ngày {date}, sau ngày {planDate} của chính kế hoạch này. Cần tra bản gốc để sửa lại ngày.',
    en: '{document} is dated {date}, after this plan itself ({planDate}). Look up the original and correct the date.',
  },
  afterBounded: {
    vi: '{document} ghi ngày {date}, sau ngày {planDate} của chính kế hoạch này. Theo các số liền kề, ngày đúng phải trong khoảng {from} – {to}. Cần tra bản gốc để sửa lại.',
    en: '{document} is dated {date}, after this plan itself ({planDate}). By its neighbours in number it was issued between {from} and {to}. Look up the original.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

// No fix: the right date stands only in the document itself; the message gives the days that are possible.
export const noCitationAfterPlan = defineRule({
  id: 'no-citation-after-plan',
  meta: {
    group: 'citations',
    // why: a slip in a date keeps nobody from the work
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 25,
      text: 'văn bản được dẫn có ngày sau ngày của kế hoạch: cần kiểm tra',
    },
    docs: {
      title: {
        vi: 'Văn bản được viện dẫn ban hành sau ngày của kế hoạch',
        en: 'A cited document is dated after the plan',
      },
      why: 'Kế hoạch không thể căn cứ vào văn bản chưa có. Ngày muộn hơn ngày ký kế hoạch thường là gõ nhầm ngày, tháng hoặc năm của văn bản được viện dẫn.',
      basis:
        'Nghị định số 30/2020/NĐ-CP, Phụ lục I: viện dẫn lần đầu ghi số, ký hiệu và thời gian ban hành của văn bản.',
      howToFix:
        'Mở bản gốc của văn bản được viện dẫn và chép lại đúng ngày. Công cụ chỉ nêu khoảng ngày có thể đúng theo các văn bản có số liền kề, không tự điền ngày.',
      whenNot: 'Không xét khi kế hoạch chưa ghi đủ ngày, tháng, năm ban hành.',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: [...HEADER, TITLE, 'Căn cứ Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã Bình An'] },
      { lines: ['KẾ HOẠCH', TITLE, 'Căn cứ Kế hoạch số 12/KH-UBND ngày 20/10/2026 của UBND xã Bình An'] },
    ],
    invalid: [
      {
        lines: [...HEADER, TITLE, 'Căn cứ Quyết định số 300/QĐ-UBND ngày 20/4/2026 của UBND tỉnh'],
        finds: [{ messageId: 'after', cell: 'A5' }],
      },
      {
        lines: [
          ...HEADER,
          TITLE,
          'Căn cứ Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã Bình An',
          'Căn cứ Kế hoạch số 31/KH-UBND ngày 20/4/2026 của UBND xã Bình An',
        ],
        finds: [{ messageId: 'afterBounded', cell: 'A6' }],
      },
    ],
  },
  check(_reading, plan) {
    const signals: Signal[] = [];
    for (const { text, citations } of citationsBySheet(plan)) {
      const planDate = text.date;
      if (planDate === undefined) continue;
      const timeline = citationTimeline(citations, text);
      for (const placed of citations) {
        const { citation } = placed;
        const { date } = citation;
        if (date === undefined || citation.form !== 'symbol' || date <= planDate) continue;
        const bounds = timeline.boundsOf(placed);
        const latest = bounds.before?.date ?? planDate;
        const data = {
          document: citationName(citation),
          date: formatDate(date),
          planDate: formatDate(planDate),
        };
        signals.push({
          at: placeOf(placed),
          actual: formatDate(date),
          related: witnessesOf(bounds).map(({ placed: at, note }) => witnessAt(at, note)),
          ...(bounds.after
            ? {
                messageId: 'afterBounded',
                data: {
                  ...data,
                  from: formatDate(bounds.after.date),
                  to: formatDate(latest),
                },
              }
            : { messageId: 'after', data }),
        });
      }
    }
    return signals;
  },
});
