import type { LocalText } from '../../core/model/local-text';
import type { Rule } from '../../core/rules/kit/rule';
import { loadedChecking } from './load-checking';

/** What lists say of a rule; the rest is on its help page. */
export interface RuleHeading extends Pick<Rule['meta'], 'group' | 'severity'> {
  readonly id: string;
  readonly title: LocalText;
}

let headings: ReadonlyMap<string, RuleHeading> | undefined;

/** The headings of all rules, in the order of the catalogue; none before the rules are loaded. */
export const ruleHeadings = (): readonly RuleHeading[] => [...knownHeadings().values()];

/** The heading of a finding's rule. */
export const findHeading = (id: string): RuleHeading | undefined => knownHeadings().get(id);

function knownHeadings(): ReadonlyMap<string, RuleHeading> {
  const rules = loadedChecking()?.allRules;
  if (!rules) return new Map();
  return (headings ??= new Map(
    rules.map(({ id, meta }) => [
      id,
      { id, group: meta.group, severity: meta.severity, title: meta.docs.title },
    ]),
  ));
}
