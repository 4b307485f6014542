import { shippedIndex } from '../agencies/agency-index';
import { placeKey } from '../agencies/agency-spelling';
import type { AgencyLevel, AgencyMention } from '../model/agency';
import type { PlanReading } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import type { PlanUnit } from './plan-unit';

/** A body that a plan names: whose it is, and how it is written. */
export interface BodyUse {
  /** The directory's name; the words of the plan where the directory knows none. */
  readonly agency: string;
  /** The directory's name; null where it knows none for certain. */
  readonly name: string | null;
  /**
   * Its place as a key ("xã tân phú"): the unit's own where none is written and the body is of the unit's own level or
   * below. Empty for a higher body whose place is left to the reader: there is one above all units.
   */
  readonly place: string;
  /** Whether the body is the unit's own. */
  readonly isOwn: boolean;
  /** One for the country, whichever province a unit lies in. */
  readonly isCentral?: true;
  readonly spellings: readonly string[];
}

const RANK: Readonly<Record<AgencyLevel, number>> = {
  central: 0,
  province: 1,
  district: 2,
  commune: 3,
  any: 4,
};

/** The bodies that lead or take part in the tasks of a plan, each once; groups ("các phòng, ban") are no bodies. */
export function bodyUses(reading: PlanReading, unit: PlanUnit): readonly BodyUse[] {
  const found = new Map<string, BodyUse & { readonly spellings: string[] }>();
  const seen = new Set<string>();
  for (const mention of taskMentions(reading)) {
    const writing = writingKey(agencyNameOf(mention), mention.text);
    if (mention.match.kind === 'set' || seen.has(writing)) continue;
    seen.add(writing);
    const use = { ...useOf(mention, unit), name: agencyNameOf(mention) };
    const key = `${use.agency}\n${use.place}\n${String(use.isOwn)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...use, spellings: [mention.text] });
    else if (!known.spellings.includes(mention.text)) known.spellings.push(mention.text);
  }
  return [...found.values()];
}

/** What an agency cell says of one body, as a key: the directory's name and the words, which may be lent a head. */
export const writingKey = (agency: string | null, text: string): string => `${agency ?? ''}\n${text}`;

const agencyNameOf = ({ match }: AgencyMention): string | null => ('name' in match ? match.name : null);

function* taskMentions({ sheets }: PlanReading): Iterable<AgencyMention> {
  for (const { tables } of sheets)
    for (const { tasks } of tables)
      for (const { lead, coordinators } of tasks) {
        yield* lead.mentions;
        yield* coordinators.mentions;
      }
}

function useOf(
  { text, match }: AgencyMention,
  { unit, place, level: own }: PlanUnit,
): Omit<BodyUse, 'spellings' | 'name'> {
  // why: of a name that nobody knows nothing says that another unit means the same body
  if (match.kind === 'unknown' || match.kind === 'candidates')
    return { agency: foldText(text), place: foldText(unit), isOwn: true };
  const home = place === undefined ? foldText(unit) : placeKey(undefined, place);
  const level = shippedIndex().entries.get(match.id)?.level ?? 'any';
  const central = level === 'central' ? ({ isCentral: true } as const) : {};
  if (match.place !== undefined) {
    const named = placeKey(match.place, place);
    return { agency: match.name, place: named, isOwn: named === home, ...central };
  }
  const isHigher = RANK[level] < RANK[own ?? 'district'];
  return { agency: match.name, place: isHigher ? '' : home, isOwn: !isHigher, ...central };
}
