import type { LocalText } from '../model/local-text';
import { sheetByName } from '../model/sheet-name';
import type { WorkbookSnapshot } from '../model/snapshot';
import { snapshotContents } from '../patch/sheet-contents';
import { JOURNAL_SHEET } from '../store/journal-sheet';
import { choiceOutcome } from './choice-outcome';
import type { CommandOutcome } from './command-outcome';

/**
 * Takes the journal out of the workbook, before the file goes to others: what cells held before goes with it, and nothing
 * of it can be taken back any more. The changes themselves stay.
 */
export function clearJournal({ sheets }: WorkbookSnapshot): CommandOutcome {
  const sheet = sheetByName(sheets, JOURNAL_SHEET);
  const ops = sheet
    ? [{ kind: 'put-sheet', name: JOURNAL_SHEET, before: snapshotContents(sheet), after: null } as const]
    : [];
  const label = { vi: 'Xóa danh sách hoàn tác', en: 'Clear the undo list' };
  return { ...choiceOutcome({ version: 1, label, ops }, CLEARED), isJournaled: false };
}

const CLEARED: LocalText = {
  vi: 'Đã xóa danh sách hoàn tác khỏi sổ tính. Các sửa đổi vẫn giữ nguyên.',
  en: 'The undo list is no longer in the workbook. The changes themselves stay.',
};
