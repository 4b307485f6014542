import type { WorkbookPatch } from '../../core/model/patch';
import type { SheetsPlan } from '../../core/commands/plan-sheets';
import { withSettings } from '../../core/store/workbook-settings';
import { applyPatch } from './apply-patch';
import type { PaneContext } from './pane-context';
import type { CheckResult } from './pane-state';
import { runInSlices } from './run-in-slices';

/**
 * What building the standard table and the summary would write, the options to remember included, and where the
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

/** Builds or refreshes both sheets as previewed. */
export const buildSheets = (context: PaneContext, patch: WorkbookPatch): Promise<boolean> =>
  applyPatch(context, patch, {
    done: {
      vi: 'Đã lập “Bảng chuẩn” và “Tổng hợp”.',
      en: '“Bảng chuẩn” and “Tổng hợp” are built.',
    },
  });
