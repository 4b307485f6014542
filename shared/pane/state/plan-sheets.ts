import { planBuild } from '../../core/build/plan-build';
import type { WorkbookPatch } from '../../core/model/patch';
import { applyPatch } from './apply-patch';
import { withSettings } from './change-store';
import type { PaneContext } from './pane-context';
import type { CheckResult } from './pane-state';
import { rememberedSettings } from './workbook-settings';

/** What building the standard table and the summary would write, the options to remember included. */
export function planSheets({ analysis, snapshot }: CheckResult, tracking: boolean): WorkbookPatch {
  const patch = planBuild(analysis, snapshot, { tracking });
  if (patch.ops.length === 0) return patch;
  return withSettings(patch, snapshot, rememberedSettings({ columns: [], tracking }));
}

/** Builds or refreshes both sheets as previewed. */
export const buildSheets = (context: PaneContext, patch: WorkbookPatch): Promise<boolean> =>
  applyPatch(context, patch, {
    done: {
      vi: 'Đã lập “Bảng chuẩn” và “Tổng hợp”.',
      en: '“Bảng chuẩn” and “Tổng hợp” are built.',
    },
  });
