import type { Conflict, WorkbookPatch } from '../model/patch';
import { withoutHostState } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyOps } from './apply-op';
import { invertPatch } from './invert-patch';
import { WorkbookEdit } from './workbook-edit';

export type PatchOutcome =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly inverse: WorkbookPatch }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/**
 * The workbook after a patch, and the patch that leads back; or every conflict, when the `before` of a step does not
 * stand. Pure: `workbook` is never changed, and sheets and rows that no step touched are shared with it.
 * Law: applying `inverse` to the new workbook gives back the old contents.
 */
export function applyPatch(workbook: WorkbookSnapshot, patch: WorkbookPatch): PatchOutcome {
  const edit = new WorkbookEdit(workbook.sheets);
  const conflicts = applyOps(edit, patch.ops);
  if (conflicts.length > 0) return { ok: false, conflicts };
  const sheets = edit.close();
  return {
    ok: true,
    workbook: sheets === workbook.sheets ? workbook : { ...workbook, sheets },
    inverse: invertPatch({ ...patch, ops: patch.ops.map(withoutHostState) }),
  };
}
