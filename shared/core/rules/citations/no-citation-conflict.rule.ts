import type { DateConflict } from '../../citations/date-conflicts';
import { dateConflicts } from '../../citations/date-conflicts';
import { formatDate } from '../../text/written-date';
import { citationName } from '../../citations/format-citation';
import { groupDocuments } from '../../citations/group-documents';
import { textOfCell, placeOf, witnessAt } from './placed-citation';
import { rewriteAt } from '../../model/text-edit';
import { editPlaced } from '../kit/set-text';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  conflict: {
    vi: '{document} ở đây ghi ngày {date}, nơi khác ghi ngày {usual}. Cần tra bản gốc và thống nhất một ngày.',
    en: '{document} is dated {date} here, elsewhere {usual}. Look up the original and keep one date.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, DateConflict>;

export const noCitationConflict = defineRule<'plan', typeof messages, DateConflict>({
  id: 'no-citation-conflict',
  meta: {
    group: 'citations',
    // why: a slip in a date keeps nobody from the work
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 22,
      text: 'văn bản được dẫn với hai ngày khác nhau: cần kiểm tra',
    },
    docs: {
      title: { vi: 'Một văn bản ghi hai ngày khác nhau', en: 'One document with two dates' },
      why: 'Cùng một số, ký hiệu, cùng cơ quan thì chỉ có một ngày ban hành. Hai ngày khác nhau nghĩa là có chỗ chép sai.',
      basis:
        'Nghị định số 30/2020/NĐ-CP, Phụ lục I: viện dẫn lần đầu ghi số, ký hiệu và thời gian ban hành của văn bản.',
      howToFix:
        'Tra bản gốc, rồi sửa chỗ sai. Có thể nhận ngày được ghi ở đa số nơi khác sau khi đã đối chiếu.',
      whenNot:
        'Văn bản không có năm trong số, ký hiệu được đánh số lại mỗi năm: cùng số khác năm là hai văn bản khác nhau. Giữa các kế hoạch chỉ so văn bản chắc chắn cùng một cơ quan.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [
          'Nghị quyết số 02/NQ-CP ngày 01/01/2019 của Chính phủ',
          'Nghị quyết số 02/NQ-CP ngày 01/01/2020 của Chính phủ',
        ],
      },
      {
        lines: [
          'Quyết định số 15/QĐ-UBND ngày 05/01/2026 của UBND tỉnh',
          'Quyết định số 15/QĐ-UBND ngày 09/01/2026 của UBND xã Bình An',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 quy định chế độ báo cáo',
          'Báo cáo theo Thông tư số 01/2020/TT-VPCP ngày 12/10/2020 của Văn phòng Chính phủ',
        ],
        finds: [{ messageId: 'conflict', cell: 'A2' }],
        fixed: { A2: 'Báo cáo theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ' },
      },
    ],
  },
  check(_reading, plan) {
    const signals: Signal[] = [];
    for (const conflict of groupDocuments(plan.citations()).flatMap(dateConflicts)) {
      const { placed, date, usual, witnesses } = conflict;
      const usualText = formatDate(usual);
      signals.push({
        messageId: 'conflict',
        at: placeOf(placed),
        actual: formatDate(date),
        expected: [usualText],
        data: { document: citationName(placed.citation), date: formatDate(date), usual: usualText },
        related: witnesses.map((at) =>
          witnessAt(at, { vi: `Ghi ngày ${usualText}`, en: `Dated ${usualText}` }),
        ),
        payload: conflict,
      });
    }
    return signals;
  },
  fix({ payload }, _reading, plan) {
    const span = payload?.placed.citation.spans.date;
    const text = payload && textOfCell(plan, payload.placed);
    if (!payload || text === undefined || !span) return [];
    const usual = formatDate(payload.usual);
    const ops = editPlaced(plan, payload.placed, [rewriteAt(text, span, usual)]);
    if (ops.length === 0) return [];
    const title = { vi: `Ghi ngày ${usual} như nơi khác`, en: `Write ${usual} as elsewhere` };
    return [{ title, applicability: 'suggestion', ops }];
  },
});
