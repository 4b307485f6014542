import { shippedIndex } from '../agencies/agency-index';
import { placeKey } from '../agencies/agency-spelling';
import type { AgencyLevel, AgencyMention } from '../model/agency';
import type { PlanReading } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';

/** A body that a plan names: whose it is, and how it is written. */
export interface BodyUse {
  /** The directory's name; the words of the plan where the directory knows none. */
  readonly agency: string;
  /**
   * Its place as a key ("xã tân phú"): the unit's own where none is written and the body is of the unit's own level or
   * below. Empty for a higher body whose place is left to the reader: there is one above all units.
   */
  readonly place: string;
  /** Whether the body is the unit's own. */
  readonly isOwn: boolean;
  readonly spellings: readonly string[];
}

const RANK: Readonly<Record<AgencyLevel, number>> = {
  central: 0,
  province: 1,
  district: 2,
  commune: 3,
  any: 4,
};

/** The bodies of a plan's tables, each once; groups ("các phòng, ban") are no bodies. */
export function bodyUses(reading: PlanReading, unit: string): readonly BodyUse[] {
  const found = new Map<string, BodyUse & { readonly spellings: string[] }>();
  for (const { mention, slot } of reading.mentions()) {
    if (slot === 'prose' || mention.match.kind === 'set') continue;
    const use = useOf(mention, reading, unit);
    const key = `${use.agency}\n${use.place}\n${String(use.isOwn)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...use, spellings: [mention.text] });
    else if (!known.spellings.includes(mention.text)) known.spellings.push(mention.text);
  }
  return [...found.values()];
}

function useOf(
  { text, match }: AgencyMention,
  { header }: PlanReading,
  unit: string,
): Pick<BodyUse, 'agency' | 'place' | 'isOwn'> {
  const home = header.place === undefined ? unit : placeKey(undefined, header.place);
  // why: of a name that nobody knows nothing says that another unit means the same body
  if (match.kind === 'unknown' || match.kind === 'candidates')
    return { agency: foldText(text), place: home, isOwn: true };
  const level = shippedIndex().entries.get(match.id)?.level ?? 'any';
  if (match.place !== undefined) {
    const place = placeKey(match.place, header.place);
    return { agency: match.name, place, isOwn: place === home };
  }
  const isHigher = RANK[level] < RANK[header.level ?? 'commune'];
  return { agency: match.name, place: isHigher ? '' : home, isOwn: !isHigher };
}
