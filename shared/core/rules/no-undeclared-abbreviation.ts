import { commonAbbreviations, nameAbbreviations } from '../../data/abbreviations';
import { doubtOf } from '../agencies/doubtful-name';
import type { Abbreviation } from '../agencies/find-abbreviations';
import { findAbbreviations } from '../agencies/find-abbreviations';
import { writtenOut } from '../agencies/written-out';
import type { AgencyMention } from '../model/agency';
import type { Place } from '../model/finding';
import type { CellPosition } from '../model/range';
import { cellRange } from '../model/range';
import type { PlacedMention, PlanReading } from '../model/reading';
import { scanText } from '../text/scan-text';
import { TextFlag } from '../text/text-flag';
import type { Signal, SignalData } from './rule';
import { defineRule } from './rule';

interface AbbreviatedCell {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly abbreviations: readonly FoundAbbreviation[];
}

/** An abbreviation and the name of the agency that it is all by itself, where the directory knows one. */
interface FoundAbbreviation extends Abbreviation {
  readonly agency?: string;
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
        'Không nhắc chữ tắt ai cũng biết (UBND, HĐND, TTHC…), ký hiệu văn bản, ký hiệu lưu ở dòng "Lưu:", chữ đã được viết đầy đủ trong kế hoạch.',
    },
    messages: {
      undeclared: {
        vi: 'Chữ viết tắt {found} chưa được viết đầy đủ ở đâu trong kế hoạch{hint}. Đề nghị viết đầy đủ ở lần đầu.',
        en: 'The abbreviation {found} is nowhere written out in the plan{hint}. Write it out the first time.',
      },
      several: {
        vi: 'Chữ viết tắt {found} được dùng với nhiều nghĩa trong kế hoạch ({readings}). Đề nghị viết đầy đủ.',
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
    for (const { found, places } of togetherUsed(cells, (text) => unknown.has(text))) {
      const hint = hintOf(found.map((text) => meanings.get(text) ?? ''));
      addAll(signals, 'undeclared', places, { found: found.join(', '), hint });
    }
    for (const [found, senses] of readings) {
      if (senses.size < 2) continue;
      const isUsed = ({ text, reading }: Abbreviation): boolean => text === found && reading !== undefined;
      const places = cells.filter(({ abbreviations }) => abbreviations.some(isUsed)).map(placeOf);
      addAll(signals, 'several', places, { found, readings: [...senses].join(', ') });
    }
    return signals;
  },
});

const placeOf = ({ sheet, at }: AbbreviatedCell): Place => ({ sheet, range: cellRange(at) });

function addAll(
  signals: Signal[],
  messageId: string,
  places: readonly Place[],
  data: Readonly<Record<'found', string>> & SignalData,
): void {
  for (const at of places) signals.push({ messageId, at, data, cause: data.found, actual: data.found });
}

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
      if (isWanted(text)) cellsOf.set(text, [...(cellsOf.get(text) ?? []), index]);
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

/** The senses in which each abbreviation is used. */
function readingsOf(cells: readonly AbbreviatedCell[]): ReadonlyMap<string, ReadonlySet<string>> {
  const readings = new Map<string, Set<string>>();
  for (const { text, reading } of cells.flatMap(({ abbreviations }) => abbreviations)) {
    if (reading === undefined) continue;
    const known = readings.get(text);
    if (known) known.add(reading);
    else readings.set(text, new Set([reading]));
  }
  return readings;
}

function hintOf(meanings: readonly string[]): string {
  const known = meanings.filter((meaning) => meaning !== '');
  return known.length === 0 ? '' : ` (${known.join('; ')}?)`;
}

/** The cells with abbreviations, in reading order; each distinct text is looked at once. */
function abbreviatedCells(plan: PlanReading): readonly AbbreviatedCell[] {
  const known = new Map<string, readonly FoundAbbreviation[]>();
  const cells: AbbreviatedCell[] = [];
  for (const { view, prose, tables } of plan.sheets) {
    const look = (
      at: CellPosition | undefined,
      text: string,
      mentions: () => readonly AgencyMention[],
      slot: PlacedMention['slot'] = 'prose',
    ): void => {
      const key = `${slot} ${text}`;
      let abbreviations = known.get(key);
      if (!abbreviations) known.set(key, (abbreviations = outsideNames(text, mentions, slot)));
      if (at && abbreviations.length > 0) cells.push({ sheet: view.id, at, abbreviations });
    };
    for (const { at, text } of prose) look(at, text, () => plan.agencies.findInProse(text));
    for (const { tasks } of tables) {
      for (const { lead, coordinators } of tasks) {
        look(lead.cells[0], lead.text, () => lead.mentions, 'lead');
        look(coordinators.cells[0], coordinators.text, () => coordinators.mentions);
      }
    }
  }
  return cells;
}

/**
 * An abbreviation inside a name that the directory knows needs no remark, unless its sense is doubtful or it is all
 * there is of the name ("EVN").
 */
function outsideNames(
  text: string,
  mentions: () => readonly AgencyMention[],
  slot: PlacedMention['slot'],
): readonly FoundAbbreviation[] {
  if ((scanText(text) & (TextFlag.Capitals | TextFlag.CombiningMark)) === 0) return [];
  const found = findAbbreviations(text).filter((one) => one.reading !== undefined || !common.has(one.text));
  if (found.length === 0) return found;
  // why: a home-made abbreviation in the name of a lead is told by no-unknown-agency
  const named = mentions().filter(
    (mention) =>
      mention.match.kind === 'exact' ||
      mention.match.kind === 'alias' ||
      (slot === 'lead' && doubtOf(mention)?.kind === 'abbreviated'),
  );
  return found.flatMap((one): readonly FoundAbbreviation[] => {
    if (one.reading !== undefined) return [one];
    const inside = named.find(
      (mention) => one.offset >= mention.offset && one.offset < mention.offset + mention.text.length,
    );
    if (!inside) return [one];
    const isAll = inside.text === one.text && inside.match.kind === 'alias';
    return isAll && 'name' in inside.match ? [{ ...one, agency: inside.match.name }] : [];
  });
}

/** The abbreviations that nothing in the plan explains. */
function undeclared(plan: PlanReading, meanings: ReadonlyMap<string, string>): ReadonlySet<string> {
  if (meanings.size === 0) return new Set();
  const out = writtenOut(meanings, textsOf(plan));
  return new Set([...meanings.keys()].filter((text) => !out.has(text)));
}

/** What each abbreviation of the plan stands for; empty where nobody knows. */
function meaningsOf(cells: readonly AbbreviatedCell[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const { text, agency } of cells.flatMap(({ abbreviations }) => abbreviations)) {
    if (common.has(text)) continue;
    meanings.set(text, agency ?? nameAbbreviations[text] ?? '');
  }
  return meanings;
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
