import type { ApplyResult, WorkbookPatch } from '../../../shared/core/model/patch';
import type { WorkbookSnapshot } from '../../../shared/core/model/snapshot';
import { withJournalEntry } from '../../../shared/core/store/add-journal-entry';
import { applyWorkbookPatch } from '../apply-workbook-patch';
import { isJournalStep } from './is-journal-step';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Applies a patch made of `snapshot` and keeps its way back in the workbook, where the pane and the menu find it.
 * Where the workbook takes no entry (its journal is protected), the change is made without one.
 */
export function applyJournaled(
  book: Spreadsheet,
  snapshot: WorkbookSnapshot,
  patch: WorkbookPatch,
): ApplyResult {
  const result = applyWorkbookPatch(book, withJournalEntry(snapshot, patch, timeIn(book)).patch);
  if (result.ok) return result;
  const conflicts = result.conflicts.filter(({ op }) => !isJournalStep(op));
  return conflicts.length > 0 ? { ok: false, conflicts } : applyWorkbookPatch(book, patch);
}

const timeIn = (book: Spreadsheet): string =>
  Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss");
