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
  const short = new Map<string, string[]>();
  const own = new Map<string, AgencyEntry>();
  const names = new Set(directory.map(({ name }) => foldText(name)));
  for (const { written, verdict, name, level = 'any', isShort } of decisions) {
    if (verdict === 'not-same') continue;
    const key = foldText(name);
    if (!names.has(key) && !own.has(key)) own.set(key, { id: `own.${key}`, name, level, source: 'decision' });
    if (foldText(written) === key) continue;
    const forms = isShort ? short : aliases;
    const list = forms.get(key);
    if (list) list.push(written);
    else forms.set(key, [written]);
  }
  return [...own.values(), ...directory].map((entry) => {
    const key = foldText(entry.name);
    const [more, shorter] = [aliases.get(key), short.get(key)];
    if (!more && !shorter) return entry;
    return {
      ...entry,
      ...(more ? { aliases: [...(entry.aliases ?? []), ...more] } : {}),
      ...(shorter ? { short: [...(entry.short ?? []), ...shorter] } : {}),
    };
  });
}

/** The decisions by the folded name that they are about. */
export type DecisionIndex = ReadonlyMap<string, readonly AgencyDecision[]>;

export function indexDecisions(decisions: readonly AgencyDecision[]): DecisionIndex {
  const index = new Map<string, AgencyDecision[]>();
  for (const decision of decisions) {
    const key = foldText(decision.written);
    const list = index.get(key);
    if (list) list.push(decision);
    else index.set(key, [decision]);
  }
  return index;
}

/** A decision about a whole name wins over every other reading of it. */
export function decideMatch(
  name: string,
  match: AgencyMatch,
  decisions: DecisionIndex,
  lookUp: (name: string) => AgencyMatch,
): AgencyMatch {
  const written = foldText(name);
  const about = decisions.get(written);
  if (about === undefined) return match;
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
