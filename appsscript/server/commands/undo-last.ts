import { readJournal } from '../../../shared/core/store/journal-sheet';
import { entriesToUndo } from '../../../shared/core/store/entries-to-undo';
import { planUndo } from '../../../shared/core/store/plan-undo';
import { applyWorkbookPatch } from '../apply-workbook-patch';
import { forgetInterruption, interruptedWrite } from '../journal/run-flag';
import { readWorkbook } from '../read-page';
import type { CommandOutcome } from './command-outcome';
import { refusedOutcome } from './command-outcome';

const NOTHING: CommandOutcome = {
  title: 'Chưa có lần sửa nào để hoàn tác',
  message: 'Kế hoạch Chuẩn chưa sửa gì trong tệp này, hoặc các lần sửa đều đã được hoàn tác.',
};

/**
 * Takes the newest change of the tool back, whether the menu or the side bar made it, also after the file was closed.
 * Of a change that Google broke off in the middle, what was written is taken back.
 */
export function undoLast(book: GoogleAppsScript.Spreadsheet.Spreadsheet): CommandOutcome {
  const snapshot = readWorkbook(book);
  const journal = readJournal(snapshot);
  const last = journal[journal.length - 1];
  if (!last) return NOTHING;
  const isBroken = interruptedWrite() !== null;
  const entries = entriesToUndo(journal, last.id);
  const plan = planUndo(snapshot, entries, new Map(), isBroken ? 'leave' : 'conflict');
  if (!plan.ok) return { title: 'Chưa hoàn tác được', message: plan.message.vi };
  const result = applyWorkbookPatch(book, plan.patch);
  if (!result.ok) return refusedOutcome('Chưa hoàn tác được', result.conflicts);
  forgetInterruption();
  return {
    title: `Đã hoàn tác: ${last.label.vi}`,
    message: isBroken
      ? 'Lần sửa này bị Google ngắt giữa chừng; những ô đã ghi được trả về như cũ, các ô khác giữ nguyên.'
      : 'Các ô được trả về như trước lần sửa đó.',
  };
}
