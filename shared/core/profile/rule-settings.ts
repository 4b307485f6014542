import type { Profile } from '../model/profile';
import type { Rule } from '../rules/kit/rule';
import type { RuleSetting } from '../lint/lint-plan';

/** The rules that a profile leaves on. */
export const rulesLeftOn = (rules: readonly Rule[], profile: Profile | undefined): readonly Rule[] =>
  profile === undefined ? rules : rules.filter(({ id }) => profile.rules[id]?.level !== 'off');

/** What a profile sets of the rules that are on. */
export const ruleSettings = (profile: Profile | undefined): ReadonlyMap<string, RuleSetting> =>
  new Map(
    Object.entries(profile?.rules ?? {}).map(([id, { level, options }]) => [
      id,
      {
        ...(level === undefined || level === 'off' ? {} : { severity: level }),
        ...(options === undefined ? {} : { options }),
      },
    ]),
  );
