import { cellRange } from '../../model/range';
import { readLegacyCell } from './legacy-columns';
import { textFix } from '../kit/set-text';
import type { LegacyEncoding } from './decode-legacy';
import { isUnicodeVietnamese } from './detect-legacy';
import { TextFlag } from '../../text/text-flag';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'utf8-as-cp1252': 'UTF-8 → Windows-1252',
};

const messages = {
  legacy: {
    vi: 'Chữ dùng bảng mã cũ {encoding}; câu này có lẽ là: “{text}”. Cần xem trước rồi chuyển sang Unicode.',
    en: 'The text is in the legacy encoding {encoding}; this seems to say “{text}”. Look, then convert it to Unicode.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, string>;

/** Text of the time before Unicode, or Unicode that was read with the wrong code page. */
export const noLegacyEncoding = defineRule<'cell', typeof messages, string>({
  id: 'no-legacy-encoding',
  meta: {
    group: 'text',
    severity: 'warning',
    scope: 'cell',
    flags: TextFlag.Latin1 | TextFlag.OddVowels | TextFlag.OnlyLatin1Accents | TextFlag.LookAlike,
    mayHold: (text) => !isUnicodeVietnamese(text),
    docs: {
      title: { vi: 'Chữ Việt dùng bảng mã cũ', en: 'Text in a legacy encoding' },
      why: 'Chữ gõ bằng phông .VnTime (TCVN3) hay VNI-Times chỉ đọc được khi còn đúng phông; dán sang nơi khác thành ký tự lạ, tìm kiếm và tổng hợp đều sai.',
      basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I: văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001.',
      howToFix:
        'Xem trước câu đã chuyển; nếu đọc đúng thì chuyển sang Unicode. Sau đó đặt phông Times New Roman cho ô.',
      whenNot:
        'Tên riêng tiếng nước ngoài có dấu, ký hiệu đo lường: công cụ chỉ báo khi từ chuyển ra là âm tiết tiếng Việt.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ content: 'Rà soát thủ tục tại xã' }] },
      { tasks: [{ content: 'Mua 20 × 30 bảng niêm yết, café hội nghị' }] },
    ],
    invalid: [
      {
        tasks: [{ content: 'Rµ so¸t thñ tôc hµnh chÝnh' }],
        finds: [{ messageId: 'legacy', cell: 'B5' }],
        fixed: { B5: 'Rà soát thủ tục hành chính' },
      },
      {
        tasks: [{ content: 'Raø soaùt thuû tuïc haønh chính' }],
        finds: [{ messageId: 'legacy', cell: 'B5' }],
        fixed: { B5: 'Rà soát thủ tục hành chính' },
      },
      {
        tasks: [{ content: 'RÃ  soÃ¡t thá»§ tá»¥c' }],
        finds: [{ messageId: 'legacy', cell: 'B5' }],
      },
    ],
  },
  check({ view, at, text }) {
    const signals: Signal[] = [];
    const legacy = readLegacyCell(view, at, text);
    if (!legacy) return signals;
    signals.push({
      messageId: 'legacy',
      cause: legacy.encoding,
      at: { sheet: view.id, range: cellRange(at) },
      data: {
        encoding: NAMES[legacy.encoding],
        text: legacy.text.slice(0, 120),
      },
      actual: text,
      expected: [legacy.text],
      payload: legacy.text,
    });
    return signals;
  },
  // why: never safe: a lost soft hyphen (ư of TCVN3) or a foreign name needs a look
  fix: (signal, { view, at }) =>
    textFix(view, at, signal.payload ?? '', 'suggestion', {
      vi: 'Chuyển sang Unicode',
      en: 'Convert to Unicode',
    }),
});
