import { commonAbbreviations, nameAbbreviations } from '../../../data/abbreviations';
import type { AgencyMention } from '../../model/agency';
import type { AgencyField } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import type { MentionSlot, PlanReading } from '../../model/reading';
import { CellText } from '../../model/cell-field';
import { cellFlags } from '../../text/cell-flags';
import { TextFlag } from '../../text/text-flag';
import { doubtOf } from './doubtful-name';
import { isDepartment } from './own-department';
import type { Abbreviation } from './find-abbreviations';
import { findAbbreviations, mayHoldAbbreviation } from './find-abbreviations';
import { writtenOut } from './written-out';

/** A cell and its abbreviations that are not known to every reader. */
export interface AbbreviatedCell {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly abbreviations: readonly FoundAbbreviation[];
}

/** An abbreviation and the name of the agency that it is all by itself, where the directory knows one. */
interface FoundAbbreviation extends Abbreviation {
  readonly agency?: string;
}

type Abbreviated = readonly FoundAbbreviation[];

const NONE: Abbreviated = [];

const common = new Set(commonAbbreviations);

/** The senses in which each abbreviation is used. */
export function readingsOf(cells: readonly AbbreviatedCell[]): ReadonlyMap<string, ReadonlySet<string>> {
  const readings = new Map<string, Set<string>>();
  for (const { text, reading } of cells.flatMap(({ abbreviations }) => abbreviations)) {
    if (reading === undefined) continue;
    const known = readings.get(text);
    if (known) known.add(reading);
    else readings.set(text, new Set([reading]));
  }
  return readings;
}

/** The cells with abbreviations, in reading order; each distinct text is looked at once. */
export function abbreviatedCells(plan: PlanReading): readonly AbbreviatedCell[] {
  const cells: AbbreviatedCell[] = [];
  const [ofLeads, ofOthers] = [new Map<string, Abbreviated>(), new Map<string, Abbreviated>()];
  for (const { view, prose, tables } of plan.sheets) {
    const flags = cellFlags(view);
    const look = (text: string, mentions: () => readonly AgencyMention[], slot: MentionSlot): Abbreviated => {
      const known = slot === 'lead' ? ofLeads : ofOthers;
      let abbreviations = known.get(text);
      if (!abbreviations) known.set(text, (abbreviations = outsideNames(text, mentions, slot)));
      return abbreviations;
    };
    const add = (at: CellPosition | undefined, abbreviations: Abbreviated): void => {
      if (at && abbreviations.length > 0) cells.push({ sheet: view.id, at, abbreviations });
    };
    const lookAt = (field: AgencyField, slot: MentionSlot): void => {
      // why: the scan of the cell knows of its capitals, and half of a plan has none
      const isPlain =
        field instanceof CellText && (flags.at(field.row, field.column) & TextFlag.Capitals) === 0;
      if (isPlain || !mayHoldAbbreviation(field.text, (run) => common.has(run))) return;
      add(
        field.cells[0],
        look(field.text, () => field.mentions, slot),
      );
    };
    for (const { at, text } of prose)
      add(
        at,
        look(text, () => plan.agencies.findInProse(text), 'prose'),
      );
    for (const { tasks } of tables) {
      for (const { lead, coordinators } of tasks) {
        lookAt(lead, 'lead');
        lookAt(coordinators, 'coordinators');
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
  slot: MentionSlot,
): readonly FoundAbbreviation[] {
  if (!mayHoldAbbreviation(text, (run) => common.has(run))) return NONE;
  const found = findAbbreviations(text).filter((one) => one.reading !== undefined || !common.has(one.text));
  if (found.length === 0) return found;
  // why: a home-made abbreviation in the name of a lead is told by no-unknown-agency
  const named = mentions().filter(
    (mention) =>
      mention.match.kind === 'exact' ||
      mention.match.kind === 'alias' ||
      isDepartment(mention.text) ||
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
export function undeclared(plan: PlanReading, meanings: ReadonlyMap<string, string>): ReadonlySet<string> {
  if (meanings.size === 0) return new Set();
  const out = writtenOut(meanings, textsOf(plan));
  return new Set([...meanings.keys()].filter((text) => !out.has(text)));
}

/** What each abbreviation of the plan stands for; empty where nobody knows. */
export function meaningsOf(cells: readonly AbbreviatedCell[]): ReadonlyMap<string, string> {
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
