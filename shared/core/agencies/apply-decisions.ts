import type { AgencyEntry } from '../../data/agencies/agency-entry';
import type { AgencyMatch } from '../model/agency';
import { foldText } from '../text/fold-vietnamese';
import type { AgencyDecision } from './agency-decisions';

/** The directory with what people decided: new entries, and further aliases of known ones. */
export function decidedDirectory(
  directory: readonly AgencyEntry[],
  decisions: readonly AgencyDecision[],
): readonly AgencyEntry[] {
  const aliases = new Map<string, string[]>();
  const own = new Map<string, AgencyEntry>();
  const names = new Set(directory.map(({ name }) => foldText(name)));
  for (const { written, verdict, name } of decisions) {
    if (verdict === 'not-same') continue;
    const key = foldText(name);
    if (!names.has(key)) own.set(key, { id: `own.${key}`, name, level: 'any', source: 'decision' });
    if (foldText(written) !== key) aliases.set(key, [...(aliases.get(key) ?? []), written]);
  }
  return [...own.values(), ...directory].map((entry) => {
    const more = aliases.get(foldText(entry.name));
    return more ? { ...entry, aliases: [...(entry.aliases ?? []), ...more] } : entry;
  });
}

/** A decision about a whole name wins over every other reading of it. */
export function decideMatch(
  name: string,
  match: AgencyMatch,
  decisions: readonly AgencyDecision[],
  lookUp: (name: string) => AgencyMatch,
): AgencyMatch {
  const written = foldText(name);
  const about = decisions.filter((decision) => foldText(decision.written) === written);
  if (about.length === 0) return match;
  const meant = about.find(({ verdict }) => verdict !== 'not-same');
  if (meant)
    return foldText(meant.name) === written
      ? entryMatch('exact', meant, match)
      : asAlias(lookUp(meant.name), meant);
  return withoutNames(match, new Set(about.map((decision) => foldText(decision.name))));
}

const entryMatch = (kind: 'exact' | 'alias', { name }: AgencyDecision, known?: AgencyMatch): AgencyMatch =>
  known && known.kind !== 'unknown' && known.kind !== 'candidates'
    ? known
    : { kind, id: `own.${foldText(name)}`, name };

const asAlias = (match: AgencyMatch, decision: AgencyDecision): AgencyMatch =>
  match.kind === 'exact' ? { ...match, kind: 'alias' } : entryMatch('alias', decision, match);

function withoutNames(match: AgencyMatch, names: ReadonlySet<string>): AgencyMatch {
  if (match.kind === 'unknown') return match;
  if (match.kind !== 'candidates') return names.has(foldText(match.name)) ? { kind: 'unknown' } : match;
  const ranked = match.ranked.filter((candidate) => !names.has(foldText(candidate.name)));
  return ranked.length > 0 ? { ...match, ranked } : { kind: 'unknown' };
}
