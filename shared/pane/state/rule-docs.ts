import { allRules } from '../../core/rules';
import type { Rule } from '../../core/rules/rule';

const rules = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule of a finding. */
export const findRule = (id: string): Rule | undefined => rules.get(id);
