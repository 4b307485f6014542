import { buildSheets, planSheets } from '../state/plan-sheets';
import type { PaneContext } from '../state/pane-context';

/** Plans the sheets of what was checked, and writes them; tells whether they stand. */
export async function buildPlan(context: PaneContext, tracking: boolean): Promise<boolean> {
  const { result } = context.store.get();
  if (!result) return false;
  const choice = { tracking, signed: null, dataTable: false };
  const planned = await planSheets(result, choice, new AbortController().signal);
  return planned ? buildSheets(context, planned) : false;
}
