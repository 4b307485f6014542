import type { WorkbookPatch } from '../../core/model/patch';
import { withSettings } from '../../core/store/workbook-settings';
import { applyPatch } from './apply-patch';
import type { PaneContext } from './pane-context';
import type { CheckResult } from './pane-state';
import { runInSlices } from './run-in-slices';

/**
 * What building the standard table and the summary would write, the options to remember included.
 * The builder is loaded on first use, so that a check starts sooner. `undefined` when it was stopped.
 */
export async function planSheets(
  { analysis, snapshot }: CheckResult,
  tracking: boolean,
  signal: AbortSignal,
): Promise<WorkbookPatch | undefined> {
  const { planBuildInSlices } = await import('../../core/build/plan-build');
  const patch = await runInSlices(planBuildInSlices(analysis, snapshot, { tracking }), { signal });
  if (!patch || patch.ops.length === 0) return patch;
  return withSettings(patch, snapshot, { tracking });
}

/** Builds or refreshes both sheets as previewed. */
export const buildSheets = (context: PaneContext, patch: WorkbookPatch): Promise<boolean> =>
  applyPatch(context, patch, {
    done: {
      vi: 'Đã lập “Bảng chuẩn” và “Tổng hợp”.',
      en: '“Bảng chuẩn” and “Tổng hợp” are built.',
    },
  });
