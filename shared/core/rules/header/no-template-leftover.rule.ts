import { cellRange } from '../../model/range';
import { namesArea, templateLeftovers } from './template-leftovers';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  kind: {
    vi: '"{found}" không khớp với địa phương của kế hoạch ({own}). Đề nghị kiểm tra chữ còn sót của kế hoạch mẫu.',
    en: '"{found}" does not fit the place of the plan ({own}). Check for words left over from a model.',
  },
  ended: {
    vi: '"{found}": từ 01/7/2025 không còn cấp này; kế hoạch là của {own}. Cần ghi lại địa bàn.',
    en: '"{found}": there is no such level since 01/7/2025; the plan is of {own}. Name the area anew.',
  },
  place: {
    vi: '"{found}" là địa phương khác, trong khi kế hoạch là của {own}. Đề nghị kiểm tra chữ còn sót của kế hoạch mẫu.',
    en: '"{found}" is another place, while the plan is of {own}. Check for words left over from a model.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Words of another level or place that came along from a model plan. No fix: what was meant only a person knows. */
export const noTemplateLeftover = defineRule({
  id: 'no-template-leftover',
  meta: {
    group: 'header',
    severity: 'warning',
    scope: 'cell',
    mayHold: namesArea,
    forLeader: {
      weight: 19,
      text: 'chỗ còn chữ của địa phương hoặc cấp khác: cần sửa',
    },
    docs: {
      title: { vi: 'Chữ còn sót của kế hoạch mẫu', en: 'Words left over from a model plan' },
      why: 'Kế hoạch soạn từ bản của nơi khác hay còn "trên địa bàn huyện" trong kế hoạch của thành phố, hoặc tên địa phương khác. Người nhận không biết việc làm ở đâu.',
      basis:
        'Từ 01/7/2025 không còn cấp huyện: Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.',
      howToFix: 'Đọc lại câu và ghi đúng địa bàn của kế hoạch.',
      whenNot:
        'Chỉ xét cụm "trên địa bàn …". Không xét "cấp huyện", danh sách nhiều loại đơn vị ("xã, phường"), tên cũ, trích yếu của văn bản được viện dẫn, và kế hoạch chưa rõ của địa phương nào.',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: ['UBND XÃ BÌNH AN', 'KẾ HOẠCH', 'Việc mẫu năm 2026', 'Tuyên truyền trên địa bàn xã'] },
      { lines: ['UBND XÃ BÌNH AN', 'KẾ HOẠCH', 'Việc mẫu năm 2026', 'Đài cấp huyện trên địa bàn tỉnh'] },
      { lines: ['UBND TỈNH ĐỒNG NAI', 'KẾ HOẠCH', 'Việc năm 2026', 'Hộ dân trên địa bàn xã, phường'] },
      {
        lines: [
          'UBND XÃ BÌNH AN',
          'KẾ HOẠCH',
          'Việc mẫu năm 2026',
          'Căn cứ Kế hoạch số 5/KH-UBND ngày 05/3/2025 của UBND huyện về dân vận trên địa bàn huyện;',
        ],
      },
      { lines: ['KẾ HOẠCH', 'Việc mẫu năm 2026', 'Tuyên truyền trên địa bàn huyện'] },
    ],
    invalid: [
      {
        lines: ['UBND THÀNH PHỐ VŨNG TÀU', 'KẾ HOẠCH', 'Việc năm 2024', 'Phát thanh trên địa bàn huyện.'],
        finds: [{ messageId: 'kind', cell: 'A4' }],
      },
      {
        lines: ['UBND XÃ BÌNH AN', 'KẾ HOẠCH', 'Việc mẫu năm 2026', 'Rà soát hồ sơ trên địa bàn huyện'],
        finds: [{ messageId: 'ended', cell: 'A4' }],
      },
      {
        lines: ['UBND XÃ BÌNH AN', 'KẾ HOẠCH', 'Việc mẫu năm 2026', 'Hội thi trên địa bàn phường Bến Thành'],
        finds: [{ messageId: 'place', cell: 'A4' }],
      },
    ],
  },
  check({ view, at, text }, { header }) {
    const signals: Signal[] = [];
    for (const { what, found, own } of templateLeftovers(text, header)) {
      signals.push({
        messageId: what,
        at: { sheet: view.id, range: cellRange(at) },
        data: { found, own },
        actual: found,
        cause: found,
      });
    }
    return signals;
  },
});
