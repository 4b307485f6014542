import type { PatchOp } from '../../model/patch';
import { cellRange } from '../../model/range';
import type { Section, PlanTable } from '../../model/plan';
import type { SheetView } from '../../model/sheet-view';
import { editText, rewrite } from '../../model/text-edit';
import { plainNumber } from '../../table/number-text';
import { romanNumeral, romanValue } from '../../text/roman-numeral';
import { misplacedSections } from './section-order';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  repeated: {
    vi: 'Nhóm "{numeral}. {title}" trùng số với nhóm ngay trước. Cần đánh lại số nhóm.',
    en: 'The section "{numeral}. {title}" repeats the numeral of the one before. Renumber the sections.',
  },
  order: {
    vi: 'Nhóm "{numeral}. {title}" đứng sau nhóm "{previous}" là sai thứ tự. Cần đánh lại số nhóm.',
    en: 'The section "{numeral}. {title}" does not follow "{previous}". Renumber the sections.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Section numerals out of order or repeated, told once for a table: correcting one corrects the others. */
export const consistentSectionNumerals = defineRule({
  id: 'consistent-section-numerals',
  meta: {
    group: 'numbering',
    severity: 'warning',
    scope: 'table',
    docs: {
      title: { vi: 'Số nhóm nhiệm vụ phải theo thứ tự', en: 'Section numerals must run on' },
      why: 'Số nhóm trùng hoặc nhảy cóc làm dẫn chiếu ("nhiệm vụ 2, mục III") chỉ sai chỗ.',
      howToFix: 'Đánh lại I, II, III… theo thứ tự trong bảng.',
      whenNot: 'Không báo nhóm không đánh số, hay nhóm con bắt đầu lại từ đầu trong nhóm lớn.',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: linesWith('I. Nhóm một', 'II. Nhóm hai') },
      { lines: linesWith('Nhóm một', 'Nhóm hai') },
    ],
    invalid: [
      {
        lines: linesWith('I. Nhóm một', 'III. Nhóm hai'),
        finds: [{ messageId: 'order', cell: 'A4' }],
        fixed: { A4: 'II. Nhóm hai' },
      },
      {
        lines: linesWith('I. Nhóm một', 'I. Nhóm hai'),
        finds: [{ messageId: 'repeated', cell: 'A4' }],
        fixed: { A4: 'II. Nhóm hai' },
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    const [first] = misplacedSections(countedSections(table));
    if (!first) return signals;
    const { section, previous, kind } = first;
    const data = { numeral: section.numeral, title: section.title.slice(0, 80), previous };
    signals.push({
      messageId: kind,
      at: { sheet: view.id, range: cellRange(section.at) },
      data,
      actual: section.numeral,
    });
    return signals;
  },
  fix(_signal, { view, table }) {
    const ops = isPlainRoman(table)
      ? table.sections.flatMap((section, index) => renumber(view, section, index))
      : [];
    if (ops.length === 0) return [];
    return [
      { title: { vi: 'Đánh lại số nhóm', en: 'Renumber the sections' }, applicability: 'suggestion', ops },
    ];
  },
});

/** why: "2" over its parts a) and b), among tasks 1 and 3, counts with the tasks */
function countedSections({ sections, tasks }: PlanTable): readonly Section[] {
  if (!tasks.some(({ number }) => plainNumber(number.text) !== undefined)) return sections;
  return sections.filter(({ numeral }) => plainNumber(numeral) === undefined);
}

function linesWith(first: string, second: string): readonly string[] {
  return [
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
    `${first}\t\t\t`,
    '1\tRà soát thủ tục hành chính\tVăn phòng\tTháng 3/2026',
    `${second}\t\t\t`,
    '1\tNiêm yết thủ tục mới ban hành\tVăn phòng\tTháng 4/2026',
  ];
}

/** Nested numerals and task numbers that point at them ("2.1") are for a person to fix. */
const isPlainRoman = ({ sections, tasks }: PlanTable): boolean =>
  sections.every(({ numeral }) => romanValue(numeral) !== undefined) &&
  tasks.every(({ number }) => /^\(?\d*[.)]?$/.test(number.text));

function renumber(view: SheetView, { at, numeral }: Section, index: number): readonly PatchOp[] {
  const text = view.textAt(at.row, at.column);
  const start = text.indexOf(numeral);
  const right = romanNumeral(index + 1);
  if (start < 0 || right === numeral) return [];
  const op = editText(view, at, [rewrite({ text: numeral, offset: start }, right)]);
  return op ? [op] : [];
}
