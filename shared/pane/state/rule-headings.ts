import type { LocalText } from '../../core/model/local-text';
import { allRules } from '../../core/rules';
import type { Rule } from '../../core/rules/rule';

/** What lists say of a rule; the rest is on its help page. */
export interface RuleHeading extends Pick<Rule['meta'], 'group' | 'severity'> {
  readonly id: string;
  readonly title: LocalText;
}

/** The headings of all rules, in the order of the catalogue. */
export const ruleHeadings: readonly RuleHeading[] = allRules.map(({ id, meta }) => ({
  id,
  group: meta.group,
  severity: meta.severity,
  title: meta.docs.title,
}));

const byId = new Map(ruleHeadings.map((heading) => [heading.id, heading]));

/** The heading of a finding's rule. */
export const findHeading = (id: string): RuleHeading | undefined => byId.get(id);
