import { explainFault } from '../explain-fault';
import { brokenOff, interruptedWrite } from '../journal/run-flag';
import { withDocumentLock } from '../with-document-lock';
import type { CommandOutcome } from './command-outcome';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Runs a menu command under the document lock and tells the person how it ended, whatever happens. */
export function runCommand(command: (book: Spreadsheet) => CommandOutcome): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.toast('Đang làm, xin đợi một chút…', 'Kế hoạch Chuẩn', 5);
  const { title, message } = outcomeOf(() =>
    withDocumentLock(() => {
      const broken = interruptedWrite();
      const outcome = command(book);
      return broken === null || interruptedWrite() === null ? outcome : withWarning(outcome, broken);
    }),
  );
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

const withWarning = ({ title, message }: CommandOutcome, broken: string): CommandOutcome => ({
  title,
  message: `${message}\n\n${brokenOff(broken)}`,
});

function outcomeOf(work: () => CommandOutcome): CommandOutcome {
  try {
    return work();
  } catch (error) {
    return { title: 'Chưa làm được', message: explainFault(error).vi };
  }
}
