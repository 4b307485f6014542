import { cellRange } from '../../model/range';
import { textFix } from '../kit/set-text';
import { TextFlag } from '../../text/text-flag';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  decomposed: {
    vi: 'Chữ bị tách rời dấu (Unicode tổ hợp): tìm và lọc sẽ sót. Cần chuyển sang Unicode dựng sẵn; chữ hiển thị không đổi.',
    en: 'Letters and accents are apart (decomposed Unicode), so search and filters miss them. Compose them: nothing visible changes.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Decomposed letters (base letter and accent as two characters), as macOS and some PDF tools write them. */
export const unicodeNfc = defineRule({
  id: 'unicode-nfc',
  meta: {
    group: 'text',
    severity: 'hint',
    scope: 'cell',
    flags: TextFlag.CombiningMark,
    docs: {
      title: { vi: 'Chữ Việt bị tách rời dấu', en: 'Decomposed letters' },
      why: 'Chữ và dấu lưu thành hai ký tự (Unicode tổ hợp) nhìn giống hệt chữ dựng sẵn nhưng tìm kiếm, lọc, VLOOKUP và đếm đều coi là khác nhau.',
      basis:
        'Tiêu chuẩn TCVN 6909:2001 về bộ mã ký tự tiếng Việt; Nghị định 30/2020/NĐ-CP, Phụ lục I: bộ mã ký tự Unicode theo TCVN 6909:2001. Chữ dựng sẵn là cách viết thông dụng, không phải quy định riêng của Nghị định.',
      howToFix: 'Chuyển cả ô sang Unicode dựng sẵn. Chữ hiển thị không đổi.',
      whenNot: 'Không có trường hợp nên giữ.',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{ content: 'Rà soát thủ tục hành chính' }] }],
    invalid: [
      {
        tasks: [{ content: 'Rà soát thủ tục hành chính'.normalize('NFD') }],
        finds: [{ messageId: 'decomposed', cell: 'B5' }],
        fixed: { B5: 'Rà soát thủ tục hành chính' },
      },
    ],
  },
  check({ view, at, text }) {
    const signals: Signal[] = [];
    const composed = text.normalize('NFC');
    if (composed === text) return signals;
    signals.push({
      messageId: 'decomposed',
      at: { sheet: view.id, range: cellRange(at) },
      cause: 'decomposed',
    });
    return signals;
  },
  fix: (_signal, { view, at, text }) =>
    textFix(view, at, text.normalize('NFC'), 'safe', {
      vi: 'Chuyển sang Unicode dựng sẵn',
      en: 'Compose the letters',
    }),
});
