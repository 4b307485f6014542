import { allRules } from './index';
import type { Rule, RuleDocs } from './kit/rule';

/** Of either kind: enough to see what is meant, and no reader of a page loads those that prove the rule. */
const MOST_EXAMPLES = 2;

/** The help page of a rule. */
export interface RulePage {
  readonly docs: RuleDocs;
  /** The first of the rule's own. */
  readonly examples: Rule['examples'];
}

/** The help pages by the id of their rule; for readers, so a shell may load them when one is opened. */
export const rulePages: ReadonlyMap<string, RulePage> = new Map(
  allRules.map(({ id, meta: { docs }, examples: { valid, invalid } }) => [
    id,
    { docs, examples: { valid: valid.slice(0, MOST_EXAMPLES), invalid: invalid.slice(0, MOST_EXAMPLES) } },
  ]),
);
