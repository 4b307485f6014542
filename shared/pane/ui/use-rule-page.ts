import { useEffect } from 'preact/hooks';

import type { RulePage } from '../../core/rules/rule-pages';
import { loadRulePages } from '../state/load-rule-pages';
import { usePane } from './pane-scope';

/** The help page of a rule, as soon as it is there. */
export function useRulePage(id: string): RulePage | undefined {
  const { context, state } = usePane();
  useEffect(() => void loadRulePages(context), [context]);
  return state.rulePages?.get(id);
}
