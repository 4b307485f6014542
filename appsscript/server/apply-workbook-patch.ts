import type { ApplyResult, WorkbookPatch } from '../../shared/core';
import { applySteps } from '../../shared/host/apply-steps';
import { runNow } from '../../shared/host/steps';
import { createRunFlag } from './journal/run-flag';
import { sheetsPatchPort } from './sheets-patch-port';

/**
 * Applies a patch to the spreadsheet: all of it or nothing. Call it under the document lock. A fault in the middle is
 * taken back as far as it was written, and so is what would take longer than Google lets a run take.
 */
export function applyWorkbookPatch(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  patch: WorkbookPatch,
): ApplyResult {
  const flag = createRunFlag(patch);
  try {
    return runNow(applySteps(sheetsPatchPort(book, flag), patch));
  } finally {
    // why: a run that Google ends does not come here
    flag.lower();
  }
}
