import { builtSheet } from '../../../shared/core/produce/built-sheet';
import type { ProducedSheetId } from '../../../shared/data/produced-sheets';
import { applyJournaled } from '../journal/apply-journaled';
import { readWorkbook } from '../read-page';
import { changesSummary } from '../../../shared/core/produce/changes/changes-summary';
import { planSheets } from '../../../shared/core/commands/plan-sheets';
import type { CommandOutcome } from './command-outcome';
import { NO_TABLE, refusedOutcome } from './command-outcome';

/** Makes or refreshes the produced sheets, and brings the one that was asked for to the front. */
export function buildSheets(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  wanted: ProducedSheetId,
): CommandOutcome {
  const snapshot = readWorkbook(book);
  const { analysis, patch, changes } = planSheets(snapshot);
  if (analysis.reading.sheets.every(({ tables }) => tables.length === 0)) return NO_TABLE;
  const result = applyJournaled(book, snapshot, patch);
  if (!result.ok) return refusedOutcome('Chưa lập được', result.conflicts);
  const front = builtSheet(wanted, patch, snapshot);
  const sheet = front === undefined ? null : book.getSheetByName(front);
  if (sheet) book.setActiveSheet(sheet);
  return {
    title: `Đã lập trang “${front ?? ''}”`,
    message: `${differences(changes.length)}\n\nCác trang khác giữ nguyên. Khi sửa kế hoạch, chạy lại lệnh này để cập nhật.`,
  };
}

/** why: an alert of Google does not scroll far; the list itself is in the side bar */
const differences = (count: number): string =>
  `${changesSummary(count).vi}${count === 0 ? '.' : '; danh sách ở thẻ “Lập bảng” của thanh bên.'}`;
