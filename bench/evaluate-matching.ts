import type { AgencyMatch } from '../shared/core/model/agency';
import type { AgencyCorpus, AgencyQuery } from './agency-corpus';

/** What a matcher did with a corpus; rates are 0…1. */
export interface MatchingFigures {
  readonly queries: number;
  /** Decided without asking, and wrong; held-out agencies taken for another among them. */
  readonly wrong: readonly AgencyQuery[];
  readonly heldOutTaken: number;
  /** Of the agencies in the directory: decided rightly, or asked with the right one among the proposals. */
  readonly recall: number;
  /** Of those: decided rightly, or the right one proposed first. */
  readonly first: number;
  readonly decided: number;
  /** Neither decided nor proposed. */
  readonly missed: readonly AgencyQuery[];
  readonly notFirst: readonly AgencyQuery[];
}

/** Judges a matcher on a corpus. */
export function evaluateMatching(
  { queries }: Pick<AgencyCorpus, 'queries'>,
  match: (query: AgencyQuery) => AgencyMatch,
): MatchingFigures {
  const wrong: AgencyQuery[] = [];
  const missed: AgencyQuery[] = [];
  const notFirst: AgencyQuery[] = [];
  let decided = 0;
  let found = 0;
  let known = 0;
  for (const query of queries) {
    const answer = match(query);
    if (query.right.size > 0) known += 1;
    if (answer.kind === 'exact' || answer.kind === 'alias') {
      if (query.right.has(answer.id)) decided += 1;
      else wrong.push(query);
      if (query.right.has(answer.id)) found += 1;
      continue;
    }
    if (query.right.size === 0) continue;
    const rank = answer.kind === 'candidates' ? answer.ranked.findIndex(({ id }) => query.right.has(id)) : -1;
    if (rank >= 0) found += 1;
    else missed.push(query);
    if (rank > 0) notFirst.push(query);
  }
  return {
    queries: queries.length,
    wrong,
    heldOutTaken: wrong.filter(({ right }) => right.size === 0).length,
    recall: found / known,
    first: (found - notFirst.length) / found,
    decided: decided / known,
    missed,
    notFirst,
  };
}
