import { cellRange } from '../../model/range';
import { readLegacyCell } from './legacy-columns';
import { isMarkdown } from './markup-cells';
import { textFix } from '../kit/set-text';
import type { Cleaning, ResidueKind } from './clean-residue';
import { cleanResidue, dropMarkdown, RESIDUE_NAMES } from './clean-residue';
import { foldText } from '../../text/fold-vietnamese';
import { TextFlag } from '../../text/text-flag';
import { isWebPhrase } from '../../text/web-phrases';
import type { CellSubject } from '../kit/rule';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

/** Whether a kind of residue is the cell's own form. */
function isForm(kind: ResidueKind, subject: CellSubject): boolean {
  const { view, field } = subject;
  if (kind === 'markup') return isMarkdownText(subject) || view.snapshot.fromMarkdown === true;
  if (kind === 'edge') return view.snapshot.fromText === true;
  return kind === 'lineBreak' && field !== 'content' && field !== 'result';
}

/** Whether nothing of a text can be seen. */
const isEmpty = (text: string): boolean => !/[\da-z]/i.test(text) && foldText(text) === '';

/** Whether the cell is part of a text that is written in Markdown throughout. */
const isMarkdownText = ({ view, flags }: CellSubject): boolean =>
  (flags & TextFlag.Markup) !== 0 && isMarkdown(view);

const messages = {
  residue: {
    vi: 'Còn ký tự thừa do sao chép: {kinds}. Cần bỏ đi; chữ của kế hoạch giữ nguyên.',
    en: 'There is residue of copying: {kinds}. Take it out; every word stays.',
  },
  web: {
    vi: '“{text}” là câu của trang web dính vào khi sao chép, không thuộc kế hoạch. Cần xóa.',
    en: '“{text}” came along from a web page and is no part of the plan. Clear it.',
  },
  markdown: {
    vi: 'Văn bản còn dấu định dạng Markdown (#, **, *); khi in hay dán sang Word các dấu này vẫn hiện. Đề nghị bỏ dấu, giữ chữ.',
    en: 'The text still has Markdown marks (#, **, *), which show in print and in Word. Take out the marks and keep the words.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Cleaning>;

/** What copying leaves behind: markup, web phrases, invisible characters, loose spaces. Never loses a word of the plan. */
export const noResidue = defineRule<'cell', typeof messages, Cleaning>({
  id: 'no-residue',
  meta: {
    group: 'text',
    severity: 'hint',
    scope: 'cell',
    flags:
      TextFlag.UnusualSpace |
      TextFlag.LooseSpace |
      TextFlag.LineBreak |
      TextFlag.Markup |
      TextFlag.LookAlike |
      TextFlag.WebPhrase |
      TextFlag.CombiningMark,
    docs: {
      title: { vi: 'Ký tự thừa do sao chép', en: 'Residue of copying' },
      why: 'Dấu ** và (#), câu của trang web, dấu cách đặc biệt hay ký tự ẩn làm văn bản xấu, in ra còn nguyên, và khiến hai ô giống nhau bị coi là khác.',
      howToFix:
        'Chọn “Sửa…”: công cụ chỉ bỏ ký tự thừa, không bỏ chữ nào của kế hoạch. Câu của trang web được xóa khỏi ô.',
      whenNot:
        'Tệp viết bằng Markdown (có tiêu đề “## …”) chỉ được nhắc một lần cho cả văn bản. Chỗ để trống “Số: /KH-UBND” do quy tắc khác xét.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ content: '- Niêm yết tại trụ sở; (*) ghi chú' }] },
      { lines: ['Số: /KH-UBND'] },
      { lines: ['Số: 15/KH-UBND', '(*) Số liệu đến ngày 30/6', '3 * 4 tổ'] },
    ],
    invalid: [
      {
        tasks: [{ content: 'Gửi báo cáo **trước ngày 05/12** theo [15/KH-UBND](#)' }],
        finds: [{ messageId: 'residue', cell: 'B5' }],
        fixed: { B5: 'Gửi báo cáo trước ngày 05/12 theo 15/KH-UBND' },
      },
      {
        lines: ['Xem thêm', 'Số: 15 /KH-UBND', 'Công\u00a0an  tỉnh\u200b ban hành'],
        finds: [
          { messageId: 'web', cell: 'A1' },
          { messageId: 'residue', cell: 'A2' },
          { messageId: 'residue', cell: 'A3' },
        ],
        fixed: { A1: '', A2: 'Số: 15/KH-UBND', A3: 'Công an tỉnh ban hành' },
      },
      {
        lines: ['## **KẾ HOẠCH**', 'Gửi báo cáo **trước ngày 05/12**', '(*theo mẫu kèm theo*)'],
        finds: [{ messageId: 'markdown', cell: 'A1', also: ['A2', 'A3'] }],
        fixed: { A1: 'KẾ HOẠCH', A2: 'Gửi báo cáo trước ngày 05/12', A3: '(theo mẫu kèm theo)' },
      },
      {
        lines: ['Theo [15/KH-UBND](#) của tỉnh', 'Theo [16/KH-UBND](#) của xã'],
        finds: [{ messageId: 'residue', cell: 'A1', also: ['A2'] }],
        fixed: { A1: 'Theo 15/KH-UBND của tỉnh', A2: 'Theo 16/KH-UBND của xã' },
      },
    ],
  },
  check(subject) {
    const signals: Signal[] = [];
    const { view, at, text, field, flags } = subject;
    const place = { sheet: view.id, range: cellRange(at) };
    if (isEmpty(text)) return signals;
    const folded = field === undefined ? foldText(text) : '';
    if (isWebPhrase(folded)) {
      signals.push({
        messageId: 'web',
        cause: folded,
        at: place,
        data: { text },
        actual: text,
        payload: { kinds: [], text: '' },
      });
      return signals;
    }
    if (isMarkdownText(subject) && view.snapshot.fromMarkdown !== true && dropMarkdown(text) !== text) {
      signals.push({
        messageId: 'markdown',
        cause: 'markdown',
        at: place,
        payload: { kinds: ['markup'], text: dropMarkdown(text) },
      });
    }
    const cleaning = cleanResidue(text, flags, (kind) => isForm(kind, subject));
    // why: what looks like residue is a letter in a legacy encoding (ư of TCVN3 is a soft hyphen)
    if (cleaning.kinds.length === 0 || readLegacyCell(view, at, text)) return signals;
    const kinds = cleaning.kinds.map((kind) => RESIDUE_NAMES[kind]).join(', ');
    signals.push({
      messageId: 'residue',
      cause: kinds,
      at: place,
      data: { kinds },
      actual: text,
      expected: [cleaning.text],
      payload: cleaning,
    });
    return signals;
  },
  fix: ({ messageId, payload }, { view, at }) =>
    // why: in a text that is Markdown on purpose the marks are its form, so taking them out is the person's choice
    textFix(view, at, payload?.text ?? '', messageId === 'markdown' ? 'suggestion' : 'safe', {
      vi: 'Bỏ ký tự thừa',
      en: 'Take out the residue',
    }),
});
