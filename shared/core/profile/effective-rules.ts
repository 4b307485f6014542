import type { Profile, RuleChoice } from '../model/profile';
import { optionValues } from '../rules/kit/rule-options';
import type { ChoosableRule } from './choosable-rule';

/** How a rule works under a profile. */
export interface EffectiveRule {
  readonly id: string;
  readonly level: NonNullable<RuleChoice['level']>;
  readonly options: Readonly<Record<string, number | string>>;
  /** Whether the profile says something of it. */
  readonly isChosen: boolean;
}

/** How each rule works under a profile; without one, as it is shipped. */
export const effectiveRules = (
  rules: readonly ChoosableRule[],
  profile: Profile | undefined,
): readonly EffectiveRule[] =>
  rules.map(({ id, meta }) => {
    const choice = profile?.rules[id];
    return {
      id,
      level: choice?.level ?? meta.severity,
      options: optionValues(meta.options, choice?.options),
      isChosen: choice !== undefined,
    };
  });

/** The same profile with every rule spelt out: what somebody starts from who writes a profile. */
export const spelledOut = (rules: readonly ChoosableRule[], profile: Profile | undefined): Profile => ({
  agencies: [],
  columns: {},
  ...profile,
  rules: Object.fromEntries(
    effectiveRules(rules, profile).map(({ id, level, options }) => [
      id,
      Object.keys(options).length === 0 ? { level } : { level, options },
    ]),
  ),
});
