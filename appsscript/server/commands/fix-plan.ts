import { playSafeFixes } from '../../../shared/core/commands/play-safe-fixes';
import { applyJournaled } from '../journal/apply-journaled';
import { marksOf, showMarks } from '../marks';
import { readWorkbook } from '../read-page';
import type { CommandOutcome } from './command-outcome';
import { refusedOutcome } from './command-outcome';
import { countFindings } from './findings-text';

/** Does every safe fix until a check offers none, all or nothing; what needs a person stays. */
export function fixPlan(book: GoogleAppsScript.Spreadsheet.Spreadsheet): CommandOutcome {
  const snapshot = readWorkbook(book);
  const { analysis, patch, count } = playSafeFixes(snapshot);
  const { findings } = analysis;
  if (count > 0) {
    const result = applyJournaled(book, snapshot, patch);
    if (!result.ok) return refusedOutcome('Chưa sửa gì', result.conflicts);
  }
  showMarks(book, marksOf(findings));
  return fixedOutcome(count, countFindings(findings));
}

const fixedOutcome = (done: number, rest: string): CommandOutcome =>
  done === 0
    ? { title: 'Không có lỗi nào sửa được an toàn', message: `Còn lại ${rest}, cần người xem xét.` }
    : {
        title: `Đã sửa ${String(done)} chỗ`,
        message: `Còn lại ${rest}, cần người xem xét. Muốn quay lại, chọn “Hoàn tác lần sửa gần nhất” trong trình đơn này.`,
      };
