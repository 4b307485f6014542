import { planBuild } from '../../../shared/core/build/plan-build';
import { builtSheet } from '../../../shared/core/build/built-sheet';
import { OwnSheetName, ownSheetNamed } from '../../../shared/core/store/own-sheets';
import { applyJournaled } from '../journal/apply-journaled';
import { readWorkbook } from '../read-page';
import { analyseFixedCopy } from '../../../shared/core/analyse-fixed-copy';
import type { CommandOutcome } from './command-outcome';
import { NO_TABLE, refusedOutcome } from './command-outcome';

/** Makes or refreshes the standard table and the summary, and brings the one that was asked for to the front. */
export function buildSheets(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  wanted: 'standard' | 'summary',
): CommandOutcome {
  const snapshot = readWorkbook(book);
  const analysis = analyseFixedCopy(snapshot);
  if (analysis.reading.sheets.every(({ tables }) => tables.length === 0)) return NO_TABLE;
  const patch = planBuild(analysis, snapshot);
  const result = applyJournaled(book, snapshot, patch);
  if (!result.ok) return refusedOutcome('Chưa lập được', result.conflicts);
  const front = builtSheet(patch, OwnSheetName[wanted]) ?? ownSheetNamed(OwnSheetName[wanted], snapshot);
  const sheet = front === undefined ? null : book.getSheetByName(front);
  if (sheet) book.setActiveSheet(sheet);
  return {
    title: `Đã lập trang “${front ?? ''}”`,
    message: 'Các trang khác giữ nguyên. Khi sửa kế hoạch, chạy lại lệnh này để cập nhật.',
  };
}
