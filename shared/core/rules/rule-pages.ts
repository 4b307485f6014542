import { allRules } from './index';
import type { Rule, RuleDocs } from './kit/rule';

/** The help page of a rule. */
export interface RulePage {
  readonly docs: RuleDocs;
  readonly examples: Rule['examples'];
}

/** The help pages by the id of their rule; for readers, so a shell may load them when one is opened. */
export const rulePages: ReadonlyMap<string, RulePage> = new Map(
  allRules.map(({ id, meta, examples }) => [id, { docs: meta.docs, examples }]),
);
