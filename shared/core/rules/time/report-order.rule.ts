import { formatDate } from '../../text/written-date';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { earlyReports } from './report-chains';

const messages = {
  early: {
    vi: 'Báo cáo này phải gửi chậm nhất {due}, trước khi có báo cáo của {lower} mà nó tổng hợp (chậm nhất {later}). Cần lùi ngày gửi, hoặc cho cấp dưới gửi sớm hơn.',
    en: 'This report is due by {due}, before the reports of {lower} that it sums up (by {later}). Move it back, or have the others send earlier.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

const HEAD = ['KẾ HOẠCH', 'Chăm sóc cây xanh năm 2026', 'I. TỔ CHỨC THỰC HIỆN'];

/** An upper report that is due before the reports it sums up. No fix: either day may be the wanted one. */
export const reportOrder = defineRule({
  id: 'report-order',
  meta: {
    group: 'time',
    severity: 'error',
    scope: 'plan',
    forLeader: {
      weight: 95,
      text: 'báo cáo cấp trên phải gửi trước báo cáo cấp dưới mà nó tổng hợp: cần sắp lại ngày',
    },
    docs: {
      title: { vi: 'Báo cáo tổng hợp phải sau báo cáo cấp dưới', en: 'Upper reports come after lower ones' },
      why: 'Báo cáo tổng hợp gửi trước khi nhận được báo cáo của cấp dưới thì không có số liệu để tổng hợp; một trong hai ngày không thực hiện được.',
      howToFix: 'Cho cấp dưới gửi sớm hơn, hoặc lùi ngày gửi báo cáo tổng hợp; chừa ngày cho việc tổng hợp.',
      whenNot:
        'Chỉ so các báo cáo cùng kỳ, có ngày, mà cơ quan gửi lên là nơi nhận hoặc nơi trung chuyển báo cáo cấp dưới; báo cáo một lần chỉ so khi câu có nêu "tổng hợp". Hai báo cáo cùng ngày không báo.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [
          ...HEAD,
          '1. Các thôn báo cáo Phòng Kinh tế trước ngày 15 của tháng cuối quý, theo định kỳ hằng quý.',
          '2. Phòng Kinh tế tổng hợp, báo cáo UBND tỉnh hằng quý, trước ngày 20 của tháng cuối quý.',
        ],
      },
      {
        lines: [
          ...HEAD,
          '1. Các thôn báo cáo Phòng Kinh tế hằng tháng, trước ngày 25 hằng tháng.',
          '2. Phòng Kinh tế báo cáo UBND tỉnh hằng quý, trước ngày 20 của tháng cuối quý.',
        ],
      },
      {
        lines: [
          ...HEAD,
          '1. Các thôn báo cáo kết quả rà soát về Phòng Kinh tế trước ngày 30/6/2026.',
          '2. Phòng Kinh tế báo cáo UBND tỉnh kế hoạch trồng mới trước ngày 15/5/2026.',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          ...HEAD,
          '1. Các thôn báo cáo Phòng Kinh tế định kỳ hằng quý, trước ngày 20 của tháng cuối quý.',
          '2. Phòng Kinh tế tổng hợp, báo cáo UBND tỉnh hằng quý, trước ngày 15 của tháng cuối quý.',
        ],
        finds: [{ messageId: 'early', cell: 'A5' }],
      },
      {
        lines: [
          ...HEAD,
          '1. Các thôn gửi báo cáo kết quả về UBND xã (qua Phòng Kinh tế) trước ngày 10/12/2026.',
          '2. Phòng Kinh tế tổng hợp, tham mưu UBND xã báo cáo UBND tỉnh trước ngày 05/12/2026.',
        ],
        finds: [{ messageId: 'early', cell: 'A5' }],
      },
    ],
  },
  check(plan) {
    return earlyReports(plan).map(({ at, due, lower }): Signal => {
      const from = lower.from.map(({ text }) => text).join('; ') || 'cấp dưới';
      const data = { due: formatDate(due), later: formatDate(lower.due), lower: from };
      return {
        messageId: 'early',
        at,
        data,
        related: [{ ...lower.at, note: { vi: `Chậm nhất ${data.later}`, en: `By ${data.later}` } }],
        actual: data.due,
      };
    });
  },
});
