import { cellRange } from '../../model/range';
import { textFix } from '../kit/set-text';
import type { ToneCounts } from './tone-style';
import { countToneStyles } from './tone-style';
import type { Slip } from './tone-slips';
import { slipIn } from './tone-slips';
import type { ToneStyle } from '../../text/place-tones';
import { replaceWords } from './replace-words';
import { TextFlag } from '../../text/text-flag';
import { tonedWords } from '../../text/toned-words';
import { memo } from '../../work/memo';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

function findSlips(text: string, style: ToneStyle): readonly Slip[] {
  const found: Slip[] = [];
  for (const word of tonedWords(text)) {
    const slip = slipIn(word, style);
    if (slip) found.push(slip);
  }
  return found;
}

/** The slips of a text; names of agencies come again in every row and are looked at once. */
const slipsOf: Readonly<Record<ToneStyle, (text: string) => readonly Slip[]>> = {
  old: memo((text) => findSlips(text, 'old')),
  new: memo((text) => findSlips(text, 'new')),
};

interface Correction {
  readonly style: ToneStyle;
  readonly isSafe: boolean;
}

/** The style to hold: that of state names ("hóa", "Ủy"), unless the workbook never writes it. */
const heldStyle = (counts: ToneCounts): ToneStyle => (counts.old === 0 && counts.new > 0 ? 'new' : 'old');

const messages = {
  otherStyle: {
    vi: 'Bảng đặt dấu thanh theo hai kiểu ({old} từ kiểu “hóa”, {other} từ kiểu “hoá”), như “{words}”. Đề nghị viết thống nhất: “{right}”.',
    en: 'Tones are placed in two ways ({old} words as in “hóa”, {other} as in “hoá”), here “{words}”. Write one way: “{right}”.',
  },
  misplaced: {
    vi: '“{words}” đặt dấu thanh sai chữ cái. Cần viết “{right}”.',
    en: '“{words}” has its tone on the wrong letter; write “{right}”.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Correction>;

/** One place for tones where a workbook has both, and the grammar where there is no choice. */
export const consistentToneMarks = defineRule<'cell', typeof messages, Correction>({
  id: 'consistent-tone-marks',
  meta: {
    group: 'text',
    severity: 'hint',
    scope: 'cell',
    flags: TextFlag.ToneChoice | TextFlag.OddVowels | TextFlag.CombiningMark,
    docs: {
      title: { vi: 'Đặt dấu thanh không thống nhất', en: 'Mixed placement of tone marks' },
      why: '“Văn hóa” và “Văn hoá” là một từ nhưng máy coi là hai: lọc, đếm và tìm theo tên cơ quan sẽ sót.',
      basis:
        'Cả hai cách đặt dấu đều đúng (Quyết định 1989/QĐ-BGDĐT ngày 25/5/2018 dùng “hoá”; văn bản nhà nước thường dùng “hóa”); một văn bản nên theo một cách.',
      howToFix:
        'Chọn “Sửa…”: công cụ chuyển về kiểu “hóa”, “Ủy” như tên cơ quan nhà nước vẫn viết. Chỉ dấu thanh di chuyển, chữ không đổi. Khi phần lớn bảng viết kiểu kia thì công cụ chỉ đề nghị.',
      whenNot: 'Tên riêng mà chủ nhân viết theo cách khác.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ content: 'Rà soát toàn bộ, hoàn thành phân loại thủ tục' }] },
      { tasks: [{ content: 'Niêm yết tại trung tâm văn hoá', lead: 'Sở Văn hoá và Thể thao' }] },
      { tasks: [{ content: 'Công khai quý II tại nhà văn hóa xã' }] },
    ],
    invalid: [
      {
        tasks: [
          { content: 'Chuẩn hóa thủ tục, số hóa hồ sơ' },
          { content: 'Công khai tại nhà văn hoá của khu phố' },
        ],
        finds: [{ messageId: 'otherStyle', cell: 'B6' }],
        fixed: { B6: 'Công khai tại nhà văn hóa của khu phố' },
      },
      {
        tasks: [
          { content: 'Số hoá hồ sơ, chuẩn hoá thủ tục' },
          { content: 'Công khai tại nhà văn hóa của khu phố' },
          { content: 'Rà soát các mẫu đã được chuẩn hoá' },
        ],
        finds: [{ messageId: 'otherStyle', cell: 'B5', also: ['B7'] }],
        fixed: { B5: 'Số hóa hồ sơ, chuẩn hóa thủ tục', B7: 'Rà soát các mẫu đã được chuẩn hóa' },
      },
      {
        tasks: [{ content: 'Hòan thành việc rà soát tòan bộ thủ tục' }],
        finds: [{ messageId: 'misplaced', cell: 'B5' }],
        fixed: { B5: 'Hoàn thành việc rà soát toàn bộ thủ tục' },
      },
    ],
  },
  check({ view, at, text }, plan) {
    const signals: Signal[] = [];
    const counts = countToneStyles(plan);
    const style = heldStyle(counts);
    const found = slipsOf[style](text);
    const misplaced = found.filter(({ messageId }) => messageId === 'misplaced');
    const told = misplaced.length > 0 ? misplaced : found;
    const [first] = told;
    if (!first) return signals;
    const words = listed(told.map(({ word }) => word));
    const right = listed(told.map((slip) => slip.right));
    const data = { words, right, old: counts.old, other: counts.new };
    signals.push({
      messageId: first.messageId,
      // why: two styles are one matter for the whole workbook, a slip is one for each word
      cause: misplaced.length > 0 ? words.toLowerCase() : 'two styles',
      at: { sheet: view.id, range: cellRange(at) },
      data,
      actual: words,
      expected: [right],
      payload: { style, isSafe: counts.new <= counts.old || misplaced.length === found.length },
    });
    return signals;
  },
  fix(signal, { view, at, text }) {
    const { style, isSafe } = signal.payload ?? { style: 'old', isSafe: false };
    const corrected = replaceWords(text, (word) => slipIn(word, style)?.right);
    return textFix(view, at, corrected, isSafe ? 'safe' : 'suggestion', {
      vi: 'Đặt lại dấu thanh',
      en: 'Move the tone marks',
    });
  },
});

const listed = (words: readonly string[]): string => [...new Set(words)].join('”, “');
