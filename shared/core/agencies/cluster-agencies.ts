import type { AgencyMatch } from '../model/agency';
import type { PlacedMention } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import { stripMarks } from '../text/strip-marks';

/** One way an undecided name is written. */
export interface AgencyVariant {
  readonly text: string;
  readonly match: AgencyMatch;
  readonly places: readonly PlacedMention[];
}

/** Undecided names that probably mean one agency, to be decided together. */
export interface AgencyCluster {
  /** The directory's name, where one is close. */
  readonly proposal?: string;
  /** The most used first. */
  readonly variants: readonly AgencyVariant[];
  readonly count: number;
}

/** The names of a plan's tables that nobody has decided on yet, alike ones together, the most frequent first. */
export function clusterAgencies(mentions: readonly PlacedMention[]): readonly AgencyCluster[] {
  const clusters = new Map<string, Map<string, AgencyVariant & { readonly places: PlacedMention[] }>>();
  for (const placed of mentions) {
    const { text, match } = placed.mention;
    if (placed.slot === 'prose' || (match.kind !== 'unknown' && match.kind !== 'candidates')) continue;
    const key = clusterKey(text, match);
    const variants =
      clusters.get(key) ?? new Map<string, AgencyVariant & { readonly places: PlacedMention[] }>();
    clusters.set(key, variants);
    const variant = variants.get(text);
    if (variant) variant.places.push(placed);
    else variants.set(text, { text, match, places: [placed] });
  }
  return [...clusters.values()]
    .map((variants) => clusterOf([...variants.values()]))
    .sort((a, b) => b.count - a.count);
}

/** Names with the same first proposal go together; others when they differ in marks, capitals and order only. */
function clusterKey(text: string, match: AgencyMatch): string {
  const best = match.kind === 'candidates' ? match.ranked[0] : undefined;
  if (best) return `=${best.name}`;
  return stripMarks(foldText(text))
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
}

function clusterOf(variants: readonly AgencyVariant[]): AgencyCluster {
  const sorted = [...variants].sort((a, b) => b.places.length - a.places.length);
  const match = sorted[0]?.match;
  const best = match?.kind === 'candidates' ? match.ranked[0] : undefined;
  return {
    ...(best ? { proposal: best.name } : {}),
    variants: sorted,
    count: sorted.reduce((sum, { places }) => sum + places.length, 0),
  };
}
