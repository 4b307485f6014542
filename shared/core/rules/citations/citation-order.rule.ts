import { citationTimeline } from './citation-timeline';
import { formatDate } from '../../text/written-date';
import { citationName } from '../../citations/format-citation';
import { witnessesOf } from './witnesses';
import { citationsBySheet } from './citations-by-sheet';
import { placeOf, witnessAt } from './placed-citation';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const FIRST = 'Căn cứ Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã Bình An';
const LAST = 'Căn cứ Kế hoạch số 31/KH-UBND ngày 10/3/2026 của UBND xã Bình An';

const messages = {
  early: {
    vi: '{document} ghi ngày {date}, nhưng số nhỏ hơn là {other} lại ban hành sau đó, ngày {otherDate}. Cần tra bản gốc: số hoặc ngày đã ghi nhầm.',
    en: '{document} is dated {date}, but the lower number {other} is of a later day, {otherDate}. Look up the original: number or date is wrong.',
  },
  late: {
    vi: '{document} ghi ngày {date}, nhưng số lớn hơn là {other} đã ban hành trước đó, ngày {otherDate}. Cần tra bản gốc: số hoặc ngày đã ghi nhầm.',
    en: '{document} is dated {date}, but the higher number {other} is of an earlier day, {otherDate}. Look up the original: number or date is wrong.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

// No fix: either the number or the date is wrong, and only the original document tells which.
export const citationOrder = defineRule({
  id: 'citation-order',
  meta: {
    group: 'citations',
    severity: 'warning',
    scope: 'plan',
    docs: {
      title: { vi: 'Số và ngày của văn bản không khớp thứ tự', en: 'Number and date are out of order' },
      why: 'Trong một năm, văn bản cùng loại của một cơ quan được lấy số theo thứ tự thời gian. Số lớn hơn mà ngày sớm hơn (hoặc ngược lại) thì số hoặc ngày đã bị ghi nhầm.',
      basis:
        'Nghị định số 30/2020/NĐ-CP, Điều 15: số và thời gian ban hành văn bản lấy theo thứ tự và trình tự thời gian ban hành trong năm.',
      howToFix:
        'Tra bản gốc của văn bản được viện dẫn, sửa lại số hoặc ngày. Công cụ nêu khoảng ngày có thể đúng và các văn bản làm căn cứ, không tự điền.',
      whenNot:
        'Chỉ so văn bản cùng loại, cùng cơ quan, cùng năm; không xét văn bản chưa rõ cơ quan ban hành và văn bản ghi ngày sau ngày của kế hoạch (đã có quy tắc riêng).',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: [FIRST, LAST, 'Kế hoạch số 31/KH-UBND ngày 05/01/2026 của UBND tỉnh'] },
      { lines: [FIRST, 'Kế hoạch số 15/KH-UBND ngày 20/01/2026 của UBND xã Bình An'] },
      { lines: [FIRST, 'Kế hoạch số 5/KH-UBND ngày 20/10/2025 của UBND xã Bình An'] },
    ],
    invalid: [
      {
        lines: [FIRST, LAST, 'Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND xã', LAST],
        finds: [{ messageId: 'early', cell: 'A3' }],
      },
      {
        lines: [FIRST, LAST, 'Kế hoạch số 15/KH-UBND ngày 20/6/2026 của UBND xã', LAST],
        finds: [{ messageId: 'late', cell: 'A3' }],
      },
    ],
  },
  check(_reading, plan) {
    const signals: Signal[] = [];
    for (const { text, citations } of citationsBySheet(plan)) {
      const timeline = citationTimeline(citations, text);
      for (const { placed, date } of timeline.documents) {
        // why: a date after the plan itself is told by a rule of its own, whose bounds come from the same neighbours
        if (text.date !== undefined && date > text.date) continue;
        const bounds = timeline.boundsOf(placed);
        const early = bounds.after !== undefined && date < bounds.after.date;
        const late = bounds.before !== undefined && date > bounds.before.date;
        const other = early ? bounds.after : late ? bounds.before : undefined;
        if (!other) continue;
        signals.push({
          messageId: early ? 'early' : 'late',
          at: placeOf(placed),
          actual: formatDate(date),
          data: {
            document: citationName(placed.citation),
            date: formatDate(date),
            other: other.placed.citation.symbol,
            otherDate: formatDate(other.date),
          },
          related: witnessesOf(bounds).map(({ placed: at, note }) => witnessAt(at, note)),
        });
      }
    }
    return signals;
  },
});
