import type { AgencyMention } from '../model/agency';
import type { MentionedName, SpellingGroup, SpellingUse } from '../model/reading';
import { agencyCapitals } from './agency-capitals';
import { shippedIndex } from './agency-index';
import { agencySpelling, isAbbreviated, placeKey, spellingKey } from './agency-spelling';
import { UNIT_AT_END } from '../text/unit-words';
import { nameText } from './agency-text';
import { nameClass } from './same-name';

interface Agency {
  readonly id: string;
  readonly name: string;
  readonly sure: boolean;
  readonly channel: boolean;
}

/** The spellings of every agency that the plan names, grouped; a place more or less alone is no other spelling. */
export function spellingGroups(
  names: readonly MentionedName[],
  own: string | undefined,
): ReadonlyMap<string, SpellingGroup> {
  const groups = new Map<string, { readonly name: string; readonly uses: Use[] }>();
  const known = new Map<string, Use | null>();
  for (const name of names) {
    let use = known.get(name.mention.text);
    if (use === undefined) {
      const written = writtenAgency(name.mention, own);
      if (written) {
        let group = groups.get(written.group);
        if (!group) groups.set(written.group, (group = { name: written.name, uses: [] }));
        // why: the writings of one agency are few, and a plan of the country has thousands of agencies
        use = group.uses.find(({ id }) => id === written.id);
        if (!use) {
          const { text, body, key, sure } = written.use;
          // why: a spread with more fields behind it is of a shape of its own each time, which every reader has to learn
          group.uses.push((use = { text, body, key, sure, id: written.id, count: 0, names: [] }));
        }
      }
      known.set(name.mention.text, use ?? null);
    }
    if (!use) continue;
    use.names.push(name);
    use.count += name.order.length;
  }
  return new Map(
    Array.from(groups, ([key, { name, uses }]): readonly [string, SpellingGroup] => [
      key,
      groupOf(name, uses),
    ]),
  );
}

/** The writings of one name and which of them shall stand. */
export const groupOf = (name: string, uses: readonly SpellingUse[]): SpellingGroup => ({
  name,
  standard: standardOf(name, uses),
  uses,
});

type Use = SpellingUse & { readonly id: string; readonly names: MentionedName[]; count: number };

interface Written {
  readonly group: string;
  readonly name: string;
  /** Key of body and place. */
  readonly id: string;
  readonly use: Omit<SpellingUse, 'count' | 'names'>;
}

/** How a mention writes its agency; undefined where no agency is certain enough to be compared. */
export function writtenAgency(mention: AgencyMention, own: string | undefined): Written | undefined {
  // why: "Các Bộ: Tài chính, Xây dựng" writes no name in another way; its head stands before all of them
  if (mention.head !== undefined) return undefined;
  const agency = agencyOf(mention);
  if (!agency || agency.channel) return undefined;
  const { match, text } = mention;
  const { body, key } = agencySpelling(mention);
  const place =
    match.kind === 'exact' || match.kind === 'alias' || match.kind === 'candidates' ? match.place : undefined;
  return {
    group: `${agency.name}|${placeKey(place, own)}|${nameClass(agency.id, body)}`,
    name: agency.name,
    id: `${key}|${spellingKey(text.slice(body.length))}`,
    use: { text, body, key, sure: agency.sure },
  };
}

function agencyOf({ match }: AgencyMention): Agency | undefined {
  if (match.kind === 'exact' || match.kind === 'alias') {
    const { id, name } = match;
    return { id, name, sure: true, channel: shippedIndex().entries.get(id)?.kind === 'channel' };
  }
  const best = match.kind === 'candidates' ? match.ranked[0] : undefined;
  if (best?.keyer !== 'without-place') return undefined;
  return { id: best.id, name: best.name, sure: false, channel: false };
}

// why: a law gives these their names for the whole country, commas and all; others are named by their own province
const BY_LAW = /^(?:Bộ|Sở|Phòng) /u;

/** Whether a name is prescribed, so that another form of it is wrong even where the plan keeps to it. */
export const isPrescribed = (name: string): boolean => BY_LAW.test(name);

/**
 * The directory's name where a law prescribes it or the plan has it, else what the plan writes most in full, else the
 * directory's name.
 */
function standardOf(name: string, uses: readonly SpellingUse[]): SpellingGroup['standard'] {
  const canonical = { body: name, key: spellingKey(name) };
  // why: nearly every agency of a plan is written in one way, by its very name
  if (uses.length === 1 && uses[0]?.body === name) return canonical;
  const sure = uses.filter((use) => use.sure);
  if (isPrescribed(name) || sure.some(({ key }) => key === canonical.key)) return fullest(sure, canonical);
  const full = sure.filter(({ body }) => !isAbbreviated(body));
  const most = full.reduce<SpellingUse | undefined>(
    (best, use) => (best && best.count >= use.count ? best : use),
    undefined,
  );
  return most ? fullest(sure, { body: agencyCapitals(most.body), key: most.key }) : canonical;
}

/** Of one spelling the form with the fewest abbreviations: nobody is asked to shorten "Ủy ban nhân dân". */
function fullest(uses: readonly SpellingUse[], form: SpellingGroup['standard']): SpellingGroup['standard'] {
  const longest = uses
    .filter(({ key }) => key === form.key)
    .reduce((best, { body }) => (wordsOf(body) > wordsOf(best) ? body : best), form.body);
  return { body: longest === form.body ? longest : agencyCapitals(longest), key: form.key };
}

/** A writing in its standard form; the kind of unit that was written at its end is kept ("BHXH tỉnh"). */
export function standardBody(standard: string, body: string): string {
  const [unit] = UNIT_AT_END.exec(body.toLowerCase()) ?? [];
  return unit === undefined || UNIT_AT_END.test(standard.toLowerCase())
    ? standard
    : standard + body.slice(-unit.length);
}

const wordsOf = (body: string): number => nameText(body).words.length;
