import { build, check, fix, mergePlans, runToEnd, undo } from '../../../shared/core';
import type { ProducedSheetId } from '../../../shared/data/produced-sheets';
import { forgetInterruption, interruptedWrite } from '../journal/run-flag';
import { readForCheck, readWorkbook } from '../read-page';
import { doCommand } from './do-command';
import { listFindings } from './list-findings';
import type { MenuAnswer } from './menu-answer';
import { menuAnswer } from './menu-answer';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Checks the spreadsheet, colours what was found and lists what weighs most. */
export function checkPlan(book: Spreadsheet): MenuAnswer {
  const snapshot = readForCheck(book);
  const planned = runToEnd(check(snapshot));
  const outcome = doCommand(book, snapshot, planned);
  return outcome.isDone ? menuAnswer(outcome, listFindings(planned.analysis)) : noTable(outcome);
}

/** Does every safe fix that the sheets take; what needs a person stays. */
export function fixPlan(book: Spreadsheet): MenuAnswer {
  const snapshot = readWorkbook(book);
  const planned = runToEnd(fix(snapshot));
  const outcome = doCommand(book, snapshot, planned);
  if (!planned.isDone) return noTable(outcome);
  return menuAnswer(outcome, ...(outcome.patch.ops.length > 0 ? [HOW_TO_UNDO] : []));
}

/** Makes or refreshes the produced sheets, and brings the one that was asked for to the front. */
export function buildSheets(book: Spreadsheet, shown: ProducedSheetId): MenuAnswer {
  const snapshot = readWorkbook(book);
  const planned = runToEnd(build(snapshot, { shown }));
  const outcome = doCommand(book, snapshot, planned);
  if (!planned.isDone) return noTable(outcome);
  return menuAnswer(outcome, ...(outcome.isDone ? [HOW_TO_REFRESH] : []));
}

/** Consolidates the plans on the sheets, and brings the units compared to the front. */
export function mergeSheets(book: Spreadsheet): MenuAnswer {
  const snapshot = readWorkbook(book);
  const outcome = doCommand(book, snapshot, runToEnd(mergePlans(snapshot)));
  return menuAnswer(outcome, ...(outcome.isDone ? [HOW_TO_REFRESH] : []));
}

/**
 * Takes the newest change of the tool back, whether the menu or the side bar made it, also after the file was closed.
 * Of a change that Google broke off in the middle, what was written is taken back.
 */
export function undoLast(book: Spreadsheet): MenuAnswer {
  const snapshot = readWorkbook(book);
  const outcome = doCommand(book, snapshot, undo(snapshot, { isBrokenOff: interruptedWrite() !== null }));
  if (outcome.isDone) forgetInterruption();
  return menuAnswer(outcome);
}

const noTable = (outcome: Parameters<typeof menuAnswer>[0]): MenuAnswer =>
  menuAnswer(outcome, 'Đề nghị kiểm tra dòng tiêu đề rồi chọn lại lệnh.');

const HOW_TO_UNDO = 'Muốn quay lại, chọn “Hoàn tác lần sửa gần nhất” trong trình đơn này.';

const HOW_TO_REFRESH = 'Các trang khác giữ nguyên. Khi sửa kế hoạch, chạy lại lệnh này để cập nhật.';
