import { commonAbbreviations, nameAbbreviations } from '../../data/abbreviations';
import type { Abbreviation } from '../agencies/find-abbreviations';
import { findAbbreviations } from '../agencies/find-abbreviations';
import { writtenOut } from '../agencies/written-out';
import type { AgencyMention } from '../model/agency';
import type { CellPosition } from '../model/range';
import { cellRange } from '../model/range';
import type { PlanReading } from '../model/reading';
import { scanText } from '../text/scan-text';
import { TextFlag } from '../text/text-flag';
import type { Signal } from './rule';
import { defineRule } from './rule';

interface AbbreviatedCell {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly abbreviations: readonly Abbreviation[];
}

const common = new Set(commonAbbreviations);

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
      mend: 'Viết đầy đủ, hoặc ghi đầy đủ kèm chữ tắt trong ngoặc ở lần đầu: thủ tục hành chính (TTHC).',
      whenNot:
        'Không nhắc chữ tắt thông dụng (UBND, HĐND…), ký hiệu văn bản, chữ đã được viết đầy đủ trong kế hoạch.',
    },
    messages: {
      undeclared: {
        vi: 'Chữ viết tắt {found} chưa được viết đầy đủ ở đâu trong kế hoạch{hint}. Nên viết đầy đủ ở lần đầu.',
        en: 'The abbreviation {found} is nowhere written out in the plan{hint}. Write it out the first time.',
      },
      several: {
        vi: 'Chữ viết tắt {found} được dùng với nhiều nghĩa trong kế hoạch ({readings}). Nên viết đầy đủ.',
        en: 'The abbreviation {found} has several senses in this plan ({readings}). Write it out.',
      },
    },
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
    ],
    invalid: [
      {
        lines: ['KẾ HOẠCH', 'Rà soát năm 2026', 'Gửi bản chụp cho BQGX trước ngày 15.'],
        finds: [{ messageId: 'undeclared', cell: 'A3' }],
      },
      {
        lines: ['KẾ HOẠCH', 'Rà soát năm 2026', '- TT. HĐND xã;', '- Trung tâm VH - TT & TT xã;'],
        finds: [
          { messageId: 'several', cell: 'A3' },
          { messageId: 'several', cell: 'A4' },
        ],
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    const cells = abbreviatedCells(plan);
    const readings = new Set(
      cells.flatMap(({ abbreviations }) => abbreviations.flatMap(({ reading }) => reading ?? [])),
    );
    const unknown = undeclared(plan, cells);
    const told = new Set<string>();
    for (const { sheet, at, abbreviations } of cells) {
      const place = { sheet, range: cellRange(at) };
      const several = abbreviations.filter(({ reading }) => reading !== undefined && readings.size > 1);
      const missing = abbreviations.filter(
        ({ text, filed }) => !told.has(text) && (unknown.has(text) || (filed && !common.has(text))),
      );
      for (const { text } of missing) told.add(text);
      if (missing.length > 0) {
        const found = names(missing);
        signals.push({
          messageId: 'undeclared',
          at: place,
          data: { found, hint: hintFor(missing) },
          actual: found,
        });
      } else if (several.length > 0) {
        const found = names(several);
        signals.push({
          messageId: 'several',
          at: place,
          data: { found, readings: [...readings].join(', ') },
          actual: found,
        });
      }
    }
    return signals;
  },
});

const names = (abbreviations: readonly Abbreviation[]): string =>
  [...new Set(abbreviations.map(({ text }) => text))].join(', ');

function hintFor(abbreviations: readonly Abbreviation[]): string {
  const meanings = abbreviations.flatMap(({ text }) => nameAbbreviations[text] ?? []);
  return meanings.length > 0 ? ` (${[...new Set(meanings)].join('; ')}?)` : '';
}

/** The cells with abbreviations, in reading order; each distinct text is looked at once. */
function abbreviatedCells(plan: PlanReading): readonly AbbreviatedCell[] {
  const known = new Map<string, readonly Abbreviation[]>();
  const cells: AbbreviatedCell[] = [];
  for (const { view, prose, tables } of plan.sheets) {
    const look = (
      at: CellPosition | undefined,
      text: string,
      mentions: () => readonly AgencyMention[],
    ): void => {
      let abbreviations = known.get(text);
      if (!abbreviations) known.set(text, (abbreviations = outsideNames(text, mentions)));
      if (at && abbreviations.length > 0) cells.push({ sheet: view.id, at, abbreviations });
    };
    for (const { at, text } of prose) look(at, text, () => plan.agencies.findInProse(text));
    for (const { tasks } of tables) {
      for (const { lead, coordinators } of tasks) {
        look(lead.cells[0], lead.text, () => lead.mentions);
        look(coordinators.cells[0], coordinators.text, () => coordinators.mentions);
      }
    }
  }
  return cells;
}

/** An abbreviation inside a name that the directory knows needs no remark, unless its sense is doubtful. */
function outsideNames(text: string, mentions: () => readonly AgencyMention[]): readonly Abbreviation[] {
  if ((scanText(text) & (TextFlag.Capitals | TextFlag.CombiningMark)) === 0) return [];
  const found = findAbbreviations(text).filter((one) => one.reading !== undefined || !common.has(one.text));
  if (found.length === 0) return found;
  const named = mentions().filter(({ match }) => match.kind === 'exact' || match.kind === 'alias');
  return found.filter(
    ({ offset, reading }) =>
      reading !== undefined ||
      !named.some((mention) => offset >= mention.offset && offset < mention.offset + mention.text.length),
  );
}

function undeclared(plan: PlanReading, cells: readonly AbbreviatedCell[]): ReadonlySet<string> {
  const used = new Set(cells.flatMap(({ abbreviations }) => abbreviations.map(({ text }) => text)));
  for (const text of common) used.delete(text);
  if (used.size === 0) return used;
  const out = writtenOut(used, textsOf(plan));
  return new Set([...used].filter((text) => !out.has(text)));
}

function textsOf({ sheets }: PlanReading): readonly string[] {
  const signals: string[] = [];
  for (const { prose, tables } of sheets) {
    for (const { text } of prose) signals.push(text);
    for (const { tasks } of tables) {
      for (const { content, lead, coordinators, result } of tasks) {
        signals.push(content.text);
        signals.push(lead.text);
        signals.push(coordinators.text);
        signals.push(result.text);
      }
    }
  }
  return signals;
}
