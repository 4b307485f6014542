import { cellRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { textFix } from '../kit/set-text';
import { findSaidAgain, mayBeSaidAgain } from './doubled-words';
import { findTypos, correctTypos, mayHaveTypo } from './find-typos';
import { TextFlag } from '../../text/text-flag';
import { findTightCommas, insertSpaces } from './tight-commas';
import type { CellSubject } from '../kit/rule';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

interface Correction {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly text: string;
}

const SMALL_FIRST = /^\p{Ll}/u;
const goesOn = (text: string): boolean => SMALL_FIRST.test(text);

/** The end of the line before, when this line of prose goes on with it: "… UBND thành" / "phổ ban hành …". */
function lineBefore({ view, at, text, field }: CellSubject): string {
  if (field !== undefined || !goesOn(text)) return '';
  const before = lastText(view, at.row, at.column);
  return /\p{L}\p{M}*$/u.test(before) ? `${before.slice(-40)} ` : '';
}

function lastText(view: SheetView, row: number, column: number): string {
  return view.textAt(row - 1, column).trim() || view.textAt(row - 2, column).trim();
}

function correct(subject: CellSubject): Correction | undefined {
  const isDecomposed = (subject.flags & TextFlag.CombiningMark) !== 0;
  const text = isDecomposed ? subject.text.normalize('NFC') : subject.text;
  const before = lineBefore(subject).normalize('NFC');
  const mayBeTight = (subject.flags & (TextFlag.TightComma | TextFlag.CombiningMark)) !== 0;
  const commas = mayBeTight ? findTightCommas(text) : [];
  const typos = findTypos(before + text).filter(({ tokens }) =>
    tokens.some(({ end }) => end > before.length),
  );
  const again = findSaidAgain(text);
  if (typos.length === 0 && commas.length === 0 && again.length === 0) return undefined;
  const around = commas.map((place) => text.slice(text.lastIndexOf(' ', place) + 1, place + 8));
  const corrected = again.reduce(
    (rest, words) => rest.replace(words, dropLast(words)),
    correctTypos(before + text, typos, before.length),
  );
  return {
    wrong: [...typos.map(({ tokens }) => tokens.map((token) => token.text).join(' ')), ...around, ...again],
    right: [
      ...typos.map(({ right }) => right.join(' ')),
      ...around.map((words) => words.replace(/[,;]/, '$& ')),
      ...again.map(dropLast),
    ],
    text: insertSpaces(corrected, findTightCommas(corrected)),
  };
}

/** "về nghiệp vụ về" → "về nghiệp vụ". */
const dropLast = (words: string): string => words.slice(0, words.lastIndexOf(' '));

const messages = {
  typo: {
    vi: 'Có lẽ gõ nhầm: “{wrong}”; đúng ra là “{right}”. Cần đọc lại câu rồi sửa.',
    en: 'Perhaps a slip: “{wrong}” for “{right}”. Read the sentence again, then fix it.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, string>;

/** Slips from a small reviewed list, and a missing space after a comma; never decides by itself. */
export const noCommonTypo = defineRule<'cell', typeof messages, string>({
  id: 'no-common-typo',
  meta: {
    group: 'text',
    severity: 'hint',
    scope: 'cell',
    // why: columns of names, numbers and times have readers of their own
    fields: ['content', 'result', 'note'],
    mayHold: (text, flags) =>
      (flags & (TextFlag.TightComma | TextFlag.CombiningMark)) !== 0 ||
      mayHaveTypo(text) ||
      mayBeSaidAgain(text) ||
      goesOn(text),
    docs: {
      title: { vi: 'Lỗi gõ hay gặp', en: 'Common typing slip' },
      why: 'Lỗi gõ và lỗi nhận dạng chữ làm câu khó hiểu, có khi đổi nghĩa (“lòng ghép”, “Công dịch vụ công”), và làm giảm tính nghiêm túc của văn bản.',
      howToFix:
        'Đọc lại câu; nếu đúng là lỗi thì chọn sửa. Công cụ chỉ gợi ý những lỗi có trong danh sách đã rà soát.',
      whenNot: 'Trích nguyên văn của văn bản khác.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ content: 'Triển khai thành công dịch vụ công, trở thành phổ biến' }] },
      { tasks: [{ content: 'Không những nhiều mà còn nhanh; thông qua trình Hội đồng' }] },
      { tasks: [{ content: 'Gửi về hop.thu,du.phong@vi-du.test' }] },
      { tasks: [{ content: 'Báo cáo về kết quả và thông báo về thời gian' }] },
    ],
    invalid: [
      {
        tasks: [{ content: 'Lòng ghép tập huấn với sinh hoạt tổ dân phố' }],
        finds: [{ messageId: 'typo', cell: 'B5' }],
        fixed: { B5: 'Lồng ghép tập huấn với sinh hoạt tổ dân phố' },
      },
      {
        tasks: [{ content: 'Mở lớp hướng dẫn về nghiệp vụ về văn thư' }],
        finds: [{ messageId: 'typo', cell: 'B5' }],
        fixed: { B5: 'Mở lớp hướng dẫn về nghiệp vụ văn thư' },
      },
      {
        tasks: [{ content: 'Niêm yết tại trụ sở,nhà văn hóa' }],
        finds: [{ messageId: 'typo', cell: 'B5' }],
        fixed: { B5: 'Niêm yết tại trụ sở, nhà văn hóa' },
      },
      {
        lines: ['Theo chỉ đạo của Ủy ban nhân dân thành', '', 'phổ về việc niêm yết thủ tục'],
        finds: [{ messageId: 'typo', cell: 'A3' }],
        fixed: { A3: 'phố về việc niêm yết thủ tục' },
      },
    ],
  },
  check(subject) {
    const signals: Signal[] = [];
    const correction = correct(subject);
    if (!correction) return signals;
    const wrong = correction.wrong.join('”, “');
    const right = correction.right.join('”, “');
    signals.push({
      messageId: 'typo',
      cause: `${wrong} → ${right}`.toLowerCase(),
      at: { sheet: subject.view.id, range: cellRange(subject.at) },
      data: { wrong, right },
      actual: wrong,
      expected: [right],
      payload: correction.text,
    });
    return signals;
  },
  fix: (signal, { view, at }) =>
    textFix(view, at, signal.payload ?? '', 'suggestion', { vi: 'Sửa lỗi gõ', en: 'Fix the slip' }),
});
