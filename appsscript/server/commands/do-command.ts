import type { CommandOutcome, WorkbookSnapshot } from '../../../shared/core';
import { journaledSteps } from '../../../shared/host/apply-journaled';
import { doOutcome } from '../../../shared/host/apply-outcome';
import { runNow } from '../../../shared/host/steps';
import { applyWorkbookPatch } from '../apply-workbook-patch';
import { marksOf, showMarks } from '../marks';
import { readWorkbook } from '../read-page';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Does all that a command comes to, of a spreadsheet that was read as `snapshot`; gives what is to be told. */
export function doCommand(
  book: Spreadsheet,
  snapshot: WorkbookSnapshot,
  planned: CommandOutcome,
): CommandOutcome {
  const journalHost = {
    apply: (patch: CommandOutcome['patch']) => applyWorkbookPatch(book, patch),
    read: () => readWorkbook(book),
  };
  return runNow(
    doOutcome(planned, {
      write: ({ patch, isJournaled }) =>
        isJournaled
          ? runNow(journaledSteps(journalHost, patch, { snapshot, time: timeIn(book) }))
          : journalHost.apply(patch),
      mark: (findings) => showMarks(book, marksOf(findings), snapshot.sheets),
      show(name) {
        const sheet = book.getSheetByName(name);
        if (sheet) book.setActiveSheet(sheet);
      },
    }),
  );
}

const timeIn = (book: Spreadsheet): string =>
  Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss");
