import { explainFault } from '../explain-fault';
import { withDocumentLock } from '../with-document-lock';
import type { CommandOutcome } from './command-outcome';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Runs a menu command under the document lock and tells the person how it ended, whatever happens. */
export function runCommand(command: (book: Spreadsheet) => CommandOutcome): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.toast('Đang làm, xin đợi một chút…', 'Kế hoạch Chuẩn', 5);
  const { title, message } = outcomeOf(() => withDocumentLock(() => command(book)));
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

function outcomeOf(work: () => CommandOutcome): CommandOutcome {
  try {
    return work();
  } catch (error) {
    return { title: 'Chưa làm được', message: explainFault(error).vi };
  }
}
