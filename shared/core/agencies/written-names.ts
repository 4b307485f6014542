import type { AgencyMention } from '../model/agency';
import type { MentionedName, SpellingGroup, WrittenNames } from '../model/reading';
import { UNIT_AT_END } from '../text/unit-words';
import { upperFirst } from '../text/upper-first';
import { agencyCapitals } from './agency-capitals';
import { placelessKey } from './agency-spelling';
import { syllablesOf } from './agency-text';
import { groupOf, spellingGroups, standardBody, writtenAgency } from './spelling-groups';

/** Decides how a plan writes its names; cost linear in them. */
export function writtenNames(names: readonly MentionedName[], own: string | undefined): WrittenNames {
  const groups = spellingGroups(names, own);
  const sets = usualWordings(names);
  const known = new Map<AgencyMention['match'], string>();
  const decide = (mention: AgencyMention): string =>
    mention.match.kind === 'set'
      ? (sets.get(setKey(mention.text)) ?? upperFirst(plain(mention.text)))
      : agencyName(mention, groups, own);
  return {
    groups: [...groups.values()],
    nameOf(mention) {
      if (mention.head !== undefined) return plain(`${mention.head} ${mention.text}`);
      // why: equal names share their match; only what nobody knows is as its text stands
      if (mention.match.kind === 'unknown') return decide(mention);
      let name = known.get(mention.match);
      if (name === undefined) known.set(mention.match, (name = decide(mention)));
      return name;
    },
  };
}

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ');

function agencyName(
  mention: AgencyMention,
  groups: ReadonlyMap<string, SpellingGroup>,
  own: string | undefined,
): string {
  const written = writtenAgency(mention, own);
  if (!written?.use.sure) return plain(mention.text);
  const group = groups.get(written.group) ?? groupOf(written.name, [{ ...written.use, count: 0, names: [] }]);
  const { body, key } = written.use;
  const tail = plain(mention.text.slice(body.length));
  return [writtenBody(group, body, key), tail].filter((part) => part !== '').join(' ');
}

/** A name that lacks only the kind of its unit keeps its words: nothing is added that nobody wrote. */
function writtenBody({ standard }: SpellingGroup, body: string, key: string): string {
  const isBare = key !== standard.key && placelessKey(key) === placelessKey(standard.key);
  return isBare ? plain(agencyCapitals(body)) : withUnitOf(body, standardBody(standard.body, body));
}

/** The name with the kind of unit at its end as it is written: "Công an Thành phố" is a way of address. */
function withUnitOf(body: string, name: string): string {
  const [unit] = UNIT_AT_END.exec(name) ?? [];
  const written = unit === undefined ? '' : body.slice(-unit.length);
  return unit !== undefined && written.toLowerCase() === unit ? name.slice(0, -unit.length) + written : name;
}

/** The most used wording of each group, the first of equals: members in another order are the same group. */
function usualWordings(names: readonly MentionedName[]): ReadonlyMap<string, string> {
  const wordings = new Map<string, Map<string, number>>();
  for (const { mention, isProse, order } of names) {
    if (mention.match.kind !== 'set' || isProse) continue;
    const key = setKey(mention.text);
    const own = wordings.get(key) ?? new Map<string, number>();
    wordings.set(key, own);
    const wording = upperFirst(plain(mention.text));
    own.set(wording, (own.get(wording) ?? 0) + order.length);
  }
  return new Map([...wordings].map(([key, own]) => [key, mostUsed(own)]));
}

const mostUsed = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce<readonly [string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];

/** The same words in any order, "các" and "và" left out. */
function setKey(text: string): string {
  return syllablesOf(text)
    .filter((folded) => folded !== 'các' && folded !== 'và')
    .sort()
    .join(' ');
}
