import { doCommand } from './do-command';
import { loadRulePages } from './load-rule-pages';
import type { PaneContext } from './pane-context';

/** Writes what the last check found as a sheet, for whoever works through it without the tool. */
export async function saveFindings(context: PaneContext): Promise<boolean> {
  await loadRulePages(context);
  const { result, rulePages } = context.store.get();
  if (!result || !rulePages) return false;
  return doCommand(context, {
    run: ({ listFindings }, snapshot) => listFindings(snapshot, result.analysis, rulePages),
  });
}
