import type { RuleScope } from '../rules/kit/rule';
import type { RuleRun } from './lint-run';

/** A rule, and the one that is asked after it. */
export interface RuleChain<Scope extends RuleScope> {
  readonly own: RuleRun<Scope>;
  readonly next: RuleChain<Scope> | null;
}

/** The rules one behind the other. why: such a list is walked without an iterator, and is so for every cell of a plan. */
export const ruleChain = <Scope extends RuleScope>(
  rules: readonly RuleRun<Scope>[],
): RuleChain<Scope> | null =>
  rules.reduceRight<RuleChain<Scope> | null>((next, own) => ({ own, next }), null);
