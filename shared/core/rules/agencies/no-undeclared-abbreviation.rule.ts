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
        'Không nhắc chữ tắt ai cũng biết (UBND, HĐND, TTHC…), ký hiệu văn bản, ký hiệu lưu ở dòng "Lưu:", chữ đã được viết đầy đủ trong kế hoạch.',
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
    ],
    invalid: [
      {
        lines: ['KẾ HOẠCH', 'Rà soát năm 2026', 'Gửi bản chụp cho BQGX trước ngày 15.'],
        finds: [{ messageId: 'undeclared', cell: 'A3' }],
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
    for (const { found: all, places } of togetherUsed(cells, (text) => unknown.has(text))) {
      const found = all.join(', ');
      const hint = hintOf(all.map((text) => meanings.get(text) ?? ''));
      const said = { data: { found, hint }, cause: found, actual: found };
      for (const at of places) signals.push({ messageId: 'undeclared', at, ...said });
    }
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

interface Together {
  readonly found: readonly string[];
  readonly places: readonly Place[];
}

/** Abbreviations with their cells; those that always stand in the same cells are one remark. */
function togetherUsed(
  cells: readonly AbbreviatedCell[],
  isWanted: (text: string) => boolean,
): readonly Together[] {
  const cellsOf = new Map<string, number[]>();
  for (const [index, { abbreviations }] of cells.entries()) {
    for (const text of new Set(abbreviations.map((one) => one.text))) {
      const indices = cellsOf.get(text);
      if (indices) indices.push(index);
      else if (isWanted(text)) cellsOf.set(text, [index]);
    }
  }
  const groups = new Map<string, { readonly found: string[]; readonly places: readonly Place[] }>();
  for (const [text, indices] of cellsOf) {
    const key = indices.join(' ');
    const group = groups.get(key) ?? {
      found: [],
      places: indices.flatMap((index) => {
        const cell = cells[index];
        return cell ? [placeOf(cell)] : [];
      }),
    };
    groups.set(key, group);
    group.found.push(text);
  }
  return [...groups.values()];
}

function hintOf(meanings: readonly string[]): string {
  const known = meanings.filter((meaning) => meaning !== '');
  return known.length === 0 ? '' : ` (${known.join('; ')}?)`;
}
