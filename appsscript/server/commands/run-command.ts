import { explainFault } from '../explain-fault';
import { brokenOff, interruptedWrite } from '../journal/run-flag';
import { withDocumentLock } from '../with-document-lock';
import type { MenuAnswer } from './menu-answer';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Runs a menu command under the document lock and tells the person how it ended, whatever happens. */
export function runCommand(command: (book: Spreadsheet) => MenuAnswer): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.toast('Đang làm, xin đợi một chút…', 'Kế hoạch Chuẩn', 5);
  const { title, message } = answerOf(() =>
    withDocumentLock(() => {
      const broken = interruptedWrite();
      const answer = command(book);
      return broken === null || interruptedWrite() === null ? answer : withWarning(answer, broken);
    }),
  );
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

const withWarning = ({ title, message }: MenuAnswer, broken: string): MenuAnswer => ({
  title,
  message: `${message}\n\n${brokenOff(broken)}`,
});

function answerOf(work: () => MenuAnswer): MenuAnswer {
  try {
    return work();
  } catch (error) {
    return { title: 'Chưa làm được', message: explainFault(error).vi };
  }
}
