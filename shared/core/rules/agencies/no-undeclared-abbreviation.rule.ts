import type { Abbreviation } from './find-abbreviations';
import type { AbbreviatedCell } from './plan-abbreviations';
import { abbreviatedCells, meaningsOf, readingsOf, undeclared } from './plan-abbreviations';
import type { Place } from '../../model/finding';
import { cellRange } from '../../model/range';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  undeclared: {
    vi: 'Chữ viết tắt {found} chưa được viết đầy đủ ở đâu trong kế hoạch{hint}. Đề nghị viết đầy đủ ở lần đầu.',
    en: 'The abbreviation {found} is nowhere written out in the plan{hint}. Write it out the first time.',
  },
  several: {
    vi: 'Chữ viết tắt {found} được dùng với nhiều nghĩa trong kế hoạch ({readings}). Đề nghị viết đầy đủ.',
    en: 'The abbreviation {found} has several senses in this plan ({readings}). Write it out.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Abbreviations of prose and agency cells that the plan never writes out, or uses in several senses. No fix: only the author knows the sense. */
export const noUndeclaredAbbreviation = defineRule({
  id: 'no-undeclared-abbreviation',
  meta: {
    group: 'agencies',
    severity: 'hint',
    scope: 'plan',
    docs: {
      title: { vi: 'Chữ viết tắt chưa được giải thích', en: 'An abbreviation that is never written out' },
      why: 'Người nhận ở nơi khác không chắc hiểu chữ viết tắt của địa phương; một chữ như TT có thể là Thường trực, Trung tâm, Thông tin hay Thể thao.',
      howToFix: 'Viết đầy đủ, hoặc ghi đầy đủ kèm chữ tắt trong ngoặc ở lần đầu: thủ tục hành chính (TTHC).',
      whenNot:
        'Không nhắc chữ tắt ai cũng biết (UBND, HĐND, TTHC…), ký hiệu văn bản, ký hiệu lưu ở dòng "Lưu:", chữ đã được viết đầy đủ trong kế hoạch, tên tắt của phòng, khoa, tổ trong chính cơ quan.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [
          'KẾ HOẠCH',
          'Rà soát thủ tục hành chính (TTHC) năm 2026',
          'Công bố TTHC mới; UBND xã tổ chức thực hiện.',
        ],
      },
      { lines: ['KẾ HOẠCH', 'Thực hiện Kế hoạch số 05/KH-UBND của UBND tỉnh.'] },
      { lines: ['Số: 52/KH-THCS&THPTBP', 'KẾ HOẠCH', 'Thực hiện năm học mới'] },
      { lines: ['KẾ HOẠCH', 'Rà soát năm 2026', '- Lưu: VT, HCC, BQGX.'] },
      { tasks: [{ lead: 'Các đơn vị được giao thực hiện TTHC' }] },
      {
        tasks: [{ lead: 'Phòng QLCL' }, { lead: 'Khoa KSNK' }, { lead: 'P. KT&ĐBCL' }],
      },
    ],
    invalid: [
      {
        lines: ['KẾ HOẠCH', 'Rà soát năm 2026', 'Gửi bản chụp cho BQGX trước ngày 15.'],
        finds: [{ messageId: 'undeclared', cell: 'A3' }],
      },
      {
        tasks: [{ coordinators: 'Trạm QTMT' }, { coordinators: 'Đội TTXD' }],
        finds: [{ messageId: 'undeclared', cell: 'D5', also: ['D6'] }],
      },
      {
        lines: ['KẾ HOẠCH', 'Rà soát năm 2026', '- TT. HĐND xã;', '- Trung tâm VH - TT & TT xã;'],
        finds: [{ messageId: 'several', cell: 'A3', also: ['A4'] }],
      },
    ],
  },
  check(plan) {
    const cells = abbreviatedCells(plan);
    const meanings = meaningsOf(cells);
    const unknown = undeclared(plan, meanings);
    const readings = readingsOf(cells);
    const signals: Signal[] = [];
    // why: however many they are, the writer explains them in one place
    const told = cells.filter(({ abbreviations }) => abbreviations.some(({ text }) => unknown.has(text)));
    const all = new Set(told.flatMap(({ abbreviations }) => abbreviations.map(({ text }) => text)));
    const unexplained = [...all].filter((text) => unknown.has(text));
    const data = {
      found: unexplained.join(', '),
      hint: hintOf(unexplained.map((text) => meanings.get(text) ?? '')),
    };
    for (const cell of told)
      signals.push({
        messageId: 'undeclared',
        at: placeOf(cell),
        data,
        cause: data.found,
        actual: data.found,
      });
    for (const [found, senses] of readings) {
      if (senses.size < 2) continue;
      const isUsed = ({ text, reading }: Abbreviation): boolean => text === found && reading !== undefined;
      const places = cells.filter(({ abbreviations }) => abbreviations.some(isUsed)).map(placeOf);
      const said = { data: { found, readings: [...senses].join(', ') }, cause: found, actual: found };
      for (const at of places) signals.push({ messageId: 'several', at, ...said });
    }
    return signals;
  },
});

const placeOf = ({ sheet, at }: AbbreviatedCell): Place => ({ sheet, range: cellRange(at) });

function hintOf(meanings: readonly string[]): string {
  const known = meanings.filter((meaning) => meaning !== '');
  return known.length === 0 ? '' : ` (${known.join('; ')}?)`;
}
