import type { AgencyMention } from '../model/agency';
import type { PlacedMention } from '../model/reading';
import { agencySpelling, placeKey, spellingKey } from './agency-spelling';
import { shippedIndex } from './shipped-index';

/** One way of writing an agency and where it is used, in reading order. */
export interface SpellingUse {
  readonly text: string;
  readonly body: string;
  readonly key: string;
  /** False when the reading is only a proposal. */
  readonly sure: boolean;
  readonly places: readonly PlacedMention[];
}

/** An agency that the plan writes in several ways. */
export interface SpellingGroup {
  readonly name: string;
  /** The writing to keep: the directory's where the plan has it, else the one used most. */
  readonly standard: SpellingUse;
  readonly uses: readonly SpellingUse[];
}

interface Agency {
  readonly group: string;
  readonly name: string;
  readonly sure: boolean;
}

/** The agencies written in more than one way; a place more or less alone is no other way of writing. */
export function collectSpellings(
  mentions: readonly PlacedMention[],
  own: string | undefined,
): readonly SpellingGroup[] {
  const groups = new Map<string, Group>();
  const known = new Map<string, Use | null>();
  for (const placed of mentions) {
    const { text } = placed.mention;
    let use = known.get(text);
    if (use === undefined) known.set(text, (use = useOf(groups, placed.mention, own)));
    use?.places.push(placed);
  }
  return [...groups.values()].flatMap(({ name, uses }) => spellingGroup(name, [...uses.values()]) ?? []);
}

type Use = SpellingUse & { readonly places: PlacedMention[] };

interface Group {
  readonly name: string;
  readonly uses: Map<string, Use>;
}

/** The use that a distinct writing belongs to, opened when it is the first of its kind; null for no sure agency. */
function useOf(groups: Map<string, Group>, mention: AgencyMention, own: string | undefined): Use | null {
  const written = writtenAgency(mention, own);
  if (!written) return null;
  const { agency, body, key, id } = written;
  let group = groups.get(agency.group);
  if (!group) groups.set(agency.group, (group = { name: agency.name, uses: new Map() }));
  let use = group.uses.get(id);
  if (!use) group.uses.set(id, (use = { text: mention.text, body, key, sure: agency.sure, places: [] }));
  return use;
}

interface Written {
  readonly agency: Agency;
  readonly body: string;
  readonly key: string;
  /** Key of body and place. */
  readonly id: string;
}

function writtenAgency(mention: AgencyMention, own: string | undefined): Written | undefined {
  const agency = agencyOf(mention, own);
  if (!agency) return undefined;
  const { body, key } = agencySpelling(mention);
  return { agency, body, key, id: `${key}|${spellingKey(mention.text.slice(body.length))}` };
}

function agencyOf({ match, text }: AgencyMention, own: string | undefined): Agency | undefined {
  if (match.kind === 'exact' || match.kind === 'alias') {
    const entry = shippedIndex().entries.get(match.id);
    if (
      entry?.kind === 'channel' ||
      entry?.short?.some((short) => spellingKey(text).startsWith(spellingKey(short)))
    ) {
      // why: the full name begins with its short form in no entry, so a match means the short form was written
      if (entry.kind === 'channel' || !spellingKey(text).startsWith(spellingKey(entry.name)))
        return undefined;
    }
    return { group: `${match.name}|${placeKey(match.place, own)}`, name: match.name, sure: true };
  }
  const best = match.kind === 'candidates' ? match.ranked[0] : undefined;
  if (best?.keyer !== 'without-place') return undefined;
  const place = match.kind === 'candidates' ? match.place : undefined;
  return { group: `${best.name}|${placeKey(place, own)}`, name: best.name, sure: false };
}

function spellingGroup(name: string, uses: readonly SpellingUse[]): SpellingGroup | undefined {
  if (new Set(uses.map(({ key }) => key)).size < 2) return undefined;
  const canonical = spellingKey(name);
  const standard = uses.find(({ key }) => key === canonical) ?? mostUsed(uses);
  return standard && { name, standard, uses };
}

/** The writing used most among the sure ones; the first of equals. */
function mostUsed(uses: readonly SpellingUse[]): SpellingUse | undefined {
  return uses.reduce<SpellingUse | undefined>(
    (best, use) => (use.sure && (!best || use.places.length > best.places.length) ? use : best),
    undefined,
  );
}
