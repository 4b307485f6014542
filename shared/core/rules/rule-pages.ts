import { allRules } from './index';
import type { RuleDocs } from './kit/rule';
import type { RuleExample } from './kit/rule-example';

/** Of either kind: enough to see what is meant, and no reader of a page loads those that prove the rule. */
const MOST_EXAMPLES = 2;

/** The plan of an example; what the rule finds in it is for its proof. */
export type ShownExample = Pick<RuleExample, 'lines' | 'tasks'>;

/** The help page of a rule. */
export interface RulePage {
  /** Without the title, which every heading has. */
  readonly docs: Omit<RuleDocs, 'title'>;
  /** The first of the rule's own. */
  readonly examples: { readonly valid: readonly ShownExample[]; readonly invalid: readonly ShownExample[] };
}

/** The help pages by the id of their rule; for readers, so a shell may load them when one is opened. */
export const rulePages: ReadonlyMap<string, RulePage> = new Map(
  allRules.map(({ id, meta: { docs }, examples: { valid, invalid } }) => {
    const { why, basis, howToFix, whenNot } = docs;
    const words = { why, ...(basis === undefined ? {} : { basis }), howToFix, whenNot };
    return [id, { docs: words, examples: { valid: shown(valid), invalid: shown(invalid) } }];
  }),
);

function shown(examples: readonly RuleExample[]): readonly ShownExample[] {
  return examples.slice(0, MOST_EXAMPLES).map(({ lines, tasks }) => ({
    ...(lines ? { lines } : {}),
    ...(tasks ? { tasks } : {}),
  }));
}
