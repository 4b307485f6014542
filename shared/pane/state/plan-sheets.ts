import type { SheetsPlan } from '../../core/commands/plan-sheets';
import { builtMessage } from '../../core/produce/sheet-words';
import { withSettings } from '../../core/store/workbook-settings';
import { applyPatch } from './apply-patch';
import type { PaneContext } from './pane-context';
import type { CheckResult } from './pane-state';
import { runInSlices } from './run-in-slices';

/**
 * What building the produced sheets would write, the options to remember included, and where the
 * standard table will differ from the plan.
 * The builder is loaded on first use, so that a check starts sooner. `undefined` when it was stopped.
 */
export async function planSheets(
  { analysis, options, snapshot }: CheckResult,
  tracking: boolean,
  signal: AbortSignal,
): Promise<SheetsPlan | undefined> {
  const { planSheetsInSlices } = await import('../../core/commands/plan-sheets');
  const plan = await runInSlices(planSheetsInSlices(snapshot, { ...options, analysis, tracking }), {
    signal,
  });
  if (!plan || plan.patch.ops.length === 0) return plan;
  return { ...plan, patch: withSettings(plan.patch, snapshot, { tracking }) };
}

/** Builds or refreshes the sheets as previewed. */
export const buildSheets = (
  context: PaneContext,
  { patch, names }: Pick<SheetsPlan, 'patch' | 'names'>,
): Promise<boolean> => applyPatch(context, patch, { done: builtMessage(names) });
