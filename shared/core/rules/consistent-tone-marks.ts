import { cellRange } from '../model/range';
import { textFix } from '../table/set-text';
import { countToneStyles, majorityToneStyle, toneStyleOf } from '../table/tone-style';
import type { ToneStyle } from '../text/place-tones';
import { placeTones } from '../text/place-tones';
import { readOnce } from '../text/read-once';
import { replaceWords } from '../text/replace-words';
import { TextFlag } from '../text/text-flag';
import { tokenize } from '../text/tokenize';
import type { Signal } from './rule';
import { defineRule } from './rule';

interface Slip {
  readonly word: string;
  readonly right: string;
  readonly messageId: 'otherStyle' | 'misplaced';
}

/** What is wrong with the tone of a word; letters are never changed, only the mark moves. */
function findSlip(word: string, style: ToneStyle): Slip | undefined {
  const composed = word.normalize('NFC');
  const right = placeTones(composed, style);
  if (right === composed) return undefined;
  return { word: composed, right, messageId: toneStyleOf(word) ? 'otherStyle' : 'misplaced' };
}

const slips: Readonly<Record<ToneStyle, (word: string) => Slip | undefined>> = {
  old: readOnce((word) => findSlip(word, 'old')),
  new: readOnce((word) => findSlip(word, 'new')),
};

function slipsOf(text: string, style: ToneStyle): readonly Slip[] {
  const found: Slip[] = [];
  for (const { text: word } of tokenize(text)) {
    const slip = slips[style](word);
    if (slip) found.push(slip);
  }
  return found;
}

/** One place for tones: the style of most words of the workbook, and the grammar where there is no choice. */
export const consistentToneMarks = defineRule<'cell', ToneStyle>({
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
      mend: 'Bấm sửa: công cụ chuyển về cách mà phần lớn bảng đang dùng. Chỉ dấu thanh di chuyển, chữ không đổi.',
      whenNot: 'Tên riêng mà chủ nhân viết theo cách khác.',
    },
    messages: {
      otherStyle: {
        vi: '“{words}” đặt dấu khác phần lớn bảng ({majority} từ kiểu kia, {minority} từ kiểu này); viết “{right}”.',
        en: '“{words}” places its tone unlike most of the workbook ({majority} words against {minority}); write “{right}”.',
      },
      misplaced: {
        vi: '“{words}” đặt dấu thanh sai chữ; viết “{right}”.',
        en: '“{words}” has its tone on the wrong letter; write “{right}”.',
      },
    },
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
        tasks: [{ content: 'Hòan thành việc rà soát tòan bộ thủ tục' }],
        finds: [{ messageId: 'misplaced', cell: 'B5' }],
        fixed: { B5: 'Hoàn thành việc rà soát toàn bộ thủ tục' },
      },
    ],
  },
  check({ view, at, text }, plan) {
    const signals: Signal<ToneStyle>[] = [];
    const counts = countToneStyles(plan);
    const style = majorityToneStyle(counts);
    const found = slipsOf(text, style);
    const first = found.find(({ messageId }) => messageId === 'misplaced') ?? found[0];
    if (!first) return signals;
    const words = found.map(({ word }) => word).join('”, “');
    const right = found.map((slip) => slip.right).join('”, “');
    signals.push({
      messageId: first.messageId,
      at: { sheet: view.id, range: cellRange(at) },
      data: {
        words,
        right,
        majority: Math.max(counts.old, counts.new),
        minority: Math.min(counts.old, counts.new),
      },
      actual: words,
      expected: [right],
      payload: style,
    });
    return signals;
  },
  fix(signal, { view, at, text }) {
    const style = signal.payload ?? 'old';
    const mended = replaceWords(text, (word) => slips[style](word)?.right);
    return textFix(view, at, mended, 'safe', { vi: 'Đặt lại dấu thanh', en: 'Move the tone marks' });
  },
});
