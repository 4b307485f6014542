import { cellRange } from '../../model/range';
import { textFix } from '../kit/set-text';
import { TextFlag } from '../../text/text-flag';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

/** `=` before anything to compute; `+`, `-`, `@` before a function call, a cell reference or a link to a program. */
const FORMULA =
  /^(?:=\s*["'(+\-@{]?[\p{L}\p{N}$([#]|[+\-@][A-Za-z0-9.$+\-*/]*(?:[A-Za-z]\(|\||![A-Za-z$])|[+-]\$?[A-Za-z]{1,3}\$?\d+(?:[+\-*/^&:]|$))/u;

const messages = {
  formula: {
    vi: 'Ô chữ bắt đầu bằng “{start}” sẽ bị bảng tính chạy như công thức; cần thêm dấu nháy đơn ở đầu để giữ là chữ.',
    en: 'This text begins with “{start}” and would be run as a formula; put an apostrophe in front to keep it text.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/**
 * Text that a spreadsheet would run as a formula once it is typed, pasted or opened from a text file.
 * Bullets ("- Nội dung", "+ Nội dung"), rules ("----"), signed numbers and telephone numbers are normal text.
 * The fix puts an apostrophe in front, as a real character: only that stays text in every host and file format.
 */
export const noFormulaText = defineRule({
  id: 'no-formula-text',
  meta: {
    group: 'text',
    severity: 'warning',
    scope: 'cell',
    flags: TextFlag.FormulaStart,
    docs: {
      title: { vi: 'Chữ sẽ bị chạy như công thức', en: 'Text that would run as a formula' },
      why: 'Ô chữ bắt đầu như công thức sẽ bị Excel hoặc Google Trang tính tính ra kết quả khác, báo #NAME?, hoặc mở liên kết lạ khi nhập lại, dán hay mở từ tệp văn bản.',
      howToFix:
        'Chọn “Sửa…” để thêm dấu nháy đơn ở đầu, ô luôn giữ nguyên là chữ; hoặc viết lại cho khỏi bắt đầu bằng dấu =.',
      whenNot: 'Công thức thật của bảng không bị báo.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ content: '- Niêm yết công khai thủ tục mới' }] },
      { tasks: [{ content: 'Đường dây nóng nhận phản ánh', result: '+84 254 000 000' }] },
      { lines: ['----------', '+ Họp giao ban tháng', '-5 %', '-Niêm yết tại trụ sở'] },
    ],
    invalid: [
      {
        tasks: [{ content: '=HYPERLINK("http://vi-du.test";"Xem kế hoạch")' }],
        finds: [{ messageId: 'formula', cell: 'B5' }],
        fixed: { B5: '\'=HYPERLINK("http://vi-du.test";"Xem kế hoạch")' },
      },
      { tasks: [{ result: '@SUM(1+9)' }], finds: [{ messageId: 'formula', cell: 'G5' }] },
    ],
  },
  check({ view, at, text }) {
    const signals: Signal[] = [];
    // why: a real formula may give a text that looks like one
    if (!FORMULA.test(text) || view.formulaAt(at.row, at.column) !== undefined) return signals;
    signals.push({
      messageId: 'formula',
      cause: text.charAt(0),
      at: { sheet: view.id, range: cellRange(at) },
      data: { start: text.charAt(0) },
      actual: text.slice(0, 80),
    });
    return signals;
  },
  fix: (_signal, { view, at, text }) =>
    textFix(view, at, `'${text}`, 'safe', { vi: 'Giữ là chữ (thêm dấu nháy đơn)', en: 'Keep as text' }),
});
