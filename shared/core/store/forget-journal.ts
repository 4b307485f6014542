import type { WorkbookPatch } from '../model/patch';
import { sheetByName } from '../model/sheet-name';
import type { WorkbookSnapshot } from '../model/snapshot';
import { snapshotContents } from '../patch/sheet-contents';
import { JOURNAL_SHEET } from './journal-sheet';

/**
 * The patch that takes the journal out of the workbook: what cells held before goes with it, and nothing of it can be
 * taken back any more. `undefined` when there is no journal. Not to be journaled itself.
 */
export function forgetJournal({ sheets }: WorkbookSnapshot): WorkbookPatch | undefined {
  const sheet = sheetByName(sheets, JOURNAL_SHEET);
  if (!sheet) return undefined;
  return {
    version: 1,
    label: { vi: 'Xóa danh sách hoàn tác', en: 'Clear the undo list' },
    ops: [{ kind: 'put-sheet', name: JOURNAL_SHEET, before: snapshotContents(sheet), after: null }],
  };
}
