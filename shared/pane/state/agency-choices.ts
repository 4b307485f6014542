import type { AgencyDecision } from '../../core/agencies/agency-decisions';
import type { AgencyVariant } from '../../core/agencies/cluster-agencies';
import type { AgencyCandidate } from '../../core/model/agency';

/** What a person decided about a written name, before it is put into the directory. */
export type AgencyChoice = AgencyDecision;

/** What a writing might stand for, the likeliest first. */
export const candidatesOf = ({ match }: AgencyVariant): readonly AgencyCandidate[] =>
  match.kind === 'candidates' ? match.ranked.slice(0, 5) : [];

/** The answers a person may give: one of the candidates, not the likeliest, or an entry of its own. */
export function choicesFor(variant: AgencyVariant): readonly AgencyChoice[] {
  const written = variant.text;
  const names = candidatesOf(variant).map(({ name }) => name);
  return [
    ...names.map((name): AgencyChoice => ({ written, verdict: 'same', name })),
    ...names.slice(0, 1).map((name): AgencyChoice => ({ written, verdict: 'not-same', name })),
    { written, verdict: 'new', name: written },
  ];
}

/** Tells answers about one writing apart. */
export const choiceKey = ({ verdict, name }: AgencyChoice): string => `${verdict} ${name}`;
