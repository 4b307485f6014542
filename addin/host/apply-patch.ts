import type { ApplyResult, WorkbookPatch } from '../../shared/core';
import { applySteps } from '../../shared/host/apply-steps';
import type { KnownDrafts } from '../../shared/host/known-drafts';
import { runWaiting } from '../../shared/host/steps';
import { excelPatchPort } from './excel-patch-port';
import { explainFault, faultCode } from './explain-fault';
import type { ExcelSession } from './run-batch';
import { canGroup } from './undo-group';

/** Applies a patch to the open workbook: all of it or nothing. */
export async function applyToExcel(
  session: ExcelSession,
  patch: WorkbookPatch,
  drafts: KnownDrafts,
): Promise<ApplyResult> {
  const result = await applyGrouped(session, patch, canGroup(patch.ops));
  return result.ok ? { ok: true, inverse: drafts.withLooks(result.inverse, patch.ops) } : result;
}

async function applyGrouped(
  session: ExcelSession,
  patch: WorkbookPatch,
  isGroup: boolean,
): Promise<ApplyResult> {
  try {
    return await runWaiting(applySteps(excelPatchPort(session, { canGroup: isGroup }), patch));
  } catch (error) {
    // why: an Excel may know of more that cannot be undone than is published; the work matters more than one Ctrl+Z
    if (isGroup && faultCode(error) === 'UndoNotSupported') return applyGrouped(session, patch, false);
    throw explainFault(error);
  }
}
