import type { AgencyDecision } from '../agencies/agency-decisions';
import type { Profile } from '../model/profile';
import { foldText } from '../text/fold-vietnamese';
import { memoFor } from '../work/memo';

/** What a profile says of agencies, as decisions about written names. */
const decisionsOf = memoFor(({ agencies }: Profile): readonly AgencyDecision[] =>
  agencies.flatMap(({ name, level, aliases = [], short = [] }) => {
    const entry = level === undefined ? { name } : { name, level };
    return [
      { written: name, verdict: 'new' as const, ...entry },
      ...aliases.map((written) => ({ written, verdict: 'same' as const, ...entry })),
      ...short.map((written) => ({ written, verdict: 'same' as const, isShort: true, ...entry })),
    ];
  }),
);

/** The decisions that hold for a workbook: its own, and those of a profile on names that it says nothing of. */
export function heldDecisions(
  profile: Profile | undefined,
  own: readonly AgencyDecision[],
): readonly AgencyDecision[] {
  if (profile === undefined || profile.agencies.length === 0) return own;
  const given = decisionsOf(profile);
  if (own.length === 0) return given;
  const decided = new Set(own.map(({ written }) => foldText(written)));
  return [...own, ...given.filter(({ written }) => !decided.has(foldText(written)))];
}
