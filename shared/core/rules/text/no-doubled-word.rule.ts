import { cellRange } from '../../model/range';
import { textFix } from '../kit/set-text';
import { findDoubledWords } from './doubled-words';
import { TextFlag } from '../../text/text-flag';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  doubled: {
    vi: 'Từ “{word}” lặp hai lần liền nhau: “{excerpt}”. Nếu gõ nhầm, cần bỏ một từ.',
    en: 'The word “{word}” stands twice in a row: “{excerpt}”. Take one out if it is a slip.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, string>;

/** A word typed twice; reduplications ("ngày ngày") and words that meet ("trực tiếp tiếp xúc") are right. */
export const noDoubledWord = defineRule({
  id: 'no-doubled-word',
  meta: {
    group: 'text',
    severity: 'hint',
    scope: 'cell',
    flags: TextFlag.DoubledWord | TextFlag.CombiningMark,
    docs: {
      title: { vi: 'Từ bị gõ lặp', en: 'Doubled word' },
      why: 'Từ lặp là lỗi sao chép hay gặp, làm câu sai và tên văn bản, tên cơ quan không khớp khi tìm.',
      howToFix: 'Đọc lại câu; nếu lặp do gõ nhầm thì bỏ một từ.',
      whenNot: 'Từ láy (“ngày ngày”, “dần dần”) và hai từ ghép đứng cạnh nhau (“trực tiếp tiếp xúc”).',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ content: 'Ngày ngày trực tiếp tiếp nhận hồ sơ, dần dần rút ngắn thời hạn' }] },
      { tasks: [{ content: 'Trình Ủy ban ban hành quyết định công bố' }] },
      { tasks: [{ content: 'Xử lý hành vi vi phạm, tuyên truyền truyền thống, sơ kết kết quả' }] },
      { tasks: [{ content: 'Cán bộ bộ phận Một cửa lưu ý ý kiến kiến nghị, hòa giải giải quyết đơn' }] },
      { tasks: [{ content: 'Ban hành Quyết định định giá đất, lập Tờ trình trình HĐND xã' }] },
      { tasks: [{ content: 'Lập Quyết định định giá đất, quy định định mức chi' }] },
    ],
    invalid: [
      {
        tasks: [{ content: 'Công bố thủ tục tục hành chính mới' }],
        finds: [{ messageId: 'doubled', cell: 'B5' }],
        fixed: { B5: 'Công bố thủ tục hành chính mới' },
      },
      {
        tasks: [{ content: 'Thực hiện Kế hoạch số số 15/KH-UBND' }],
        finds: [{ messageId: 'doubled', cell: 'B5' }],
      },
    ],
  },
  check({ view, at, text }) {
    const signals: Signal[] = [];
    const words = findDoubledWords(text);
    const corrected = words.length === 0 ? text : dropWords(text, words);
    for (const { text: word, start, end } of words) {
      const excerpt = text.slice(Math.max(0, start - 24), end + 16).trim();
      signals.push({
        messageId: 'doubled',
        cause: excerpt.toLowerCase(),
        at: { sheet: view.id, range: cellRange(at) },
        data: { word, excerpt },
        actual: `${word} ${word}`,
        expected: [word],
        payload: corrected,
      });
    }
    return signals;
  },
  // why: all doubled words of a cell at once, so that two suggestions for one cell never fight
  fix: ({ payload }, { view, at, text }) =>
    textFix(view, at, payload ?? text, 'suggestion', { vi: 'Bỏ từ lặp', en: 'Take out the doubled word' }),
});

function dropWords(text: string, words: ReturnType<typeof findDoubledWords>): string {
  let kept = '';
  let copied = 0;
  for (const { start, end } of words) {
    kept += text.slice(copied, start).trimEnd();
    copied = end;
  }
  return kept + text.slice(copied);
}
