import type { Rule, RuleScope } from '../rules/kit/rule';

/** A rule, and the one that is asked after it. */
export interface RuleChain<Scope extends RuleScope> {
  readonly rule: Rule<Scope>;
  readonly next: RuleChain<Scope> | null;
}

/** The rules one behind the other. why: such a list is walked without an iterator, and is so for every cell of a plan. */
export const ruleChain = <Scope extends RuleScope>(rules: readonly Rule<Scope>[]): RuleChain<Scope> | null =>
  rules.reduceRight<RuleChain<Scope> | null>((next, rule) => ({ rule, next }), null);
