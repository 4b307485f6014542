import { analyse } from '../../../shared/core/analyse';
import { planFixes, safeFixes } from '../../../shared/core/lint/plan-fixes';
import { applyWorkbookPatch } from '../apply-workbook-patch';
import { showMarks } from '../marks';
import { readWorkbook } from '../read-page';
import type { CommandOutcome } from './command-outcome';
import { countFindings } from './findings-text';
import { MOST_ROUNDS, SAFE_FIXES } from '../../../shared/core/lint/safe-fix-rounds';

/** Does every safe fix until a check offers none; what needs a person stays. */
export function fixPlan(book: GoogleAppsScript.Spreadsheet.Spreadsheet): CommandOutcome {
  let done = 0;
  for (let round = 1; ; round++) {
    const { findings } = analyse(readWorkbook(book));
    const fixes = safeFixes(findings);
    if (fixes.length === 0 || round > MOST_ROUNDS) {
      showMarks(
        book,
        findings.map(({ at, severity }) => ({ ...at, severity })),
      );
      return fixedOutcome(done, countFindings(findings));
    }
    const { patch, postponed } = planFixes(fixes, SAFE_FIXES);
    const result = applyWorkbookPatch(book, patch);
    if (!result.ok)
      return refusedOutcome(
        done,
        result.conflicts.map(({ message }) => message.vi),
      );
    done += fixes.length - postponed.length;
  }
}

const fixedOutcome = (done: number, rest: string): CommandOutcome =>
  done === 0
    ? { title: 'Không có lỗi nào sửa được an toàn', message: `Còn lại ${rest}, cần người xem xét.` }
    : {
        title: `Đã sửa ${String(done)} chỗ`,
        message:
          `Còn lại ${rest}, cần người xem xét. ` +
          'Muốn quay lại, bấm Ctrl+Z hoặc vào Tệp > Lịch sử phiên bản.',
      };

const refusedOutcome = (done: number, reasons: readonly string[]): CommandOutcome => ({
  title: done === 0 ? 'Chưa sửa gì' : `Đã sửa ${String(done)} chỗ, các chỗ còn lại chưa sửa`,
  message: [...new Set(reasons)].slice(0, 8).join('\n'),
});
