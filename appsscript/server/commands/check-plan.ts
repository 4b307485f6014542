import { analyse } from '../../../shared/core/analyse';
import { safeFixes } from '../../../shared/core/lint/plan-fixes';
import { unmarkedMessage } from '../../../shared/host/unmarked-message';
import { marksOf, showMarks } from '../marks';
import { readForCheck } from '../read-page';
import type { CommandOutcome } from './command-outcome';
import { NO_TABLE } from './command-outcome';
import { countFindings, listFindings } from './findings-text';

/** Checks the spreadsheet, colours what was found and says how much it is. */
export function checkPlan(book: GoogleAppsScript.Spreadsheet.Spreadsheet): CommandOutcome {
  const snapshot = readForCheck(book);
  const analysis = analyse(snapshot);
  const { reading, findings } = analysis;
  if (reading.sheets.every(({ tables, prose }) => tables.length === 0 && prose.length === 0)) return NO_TABLE;
  const skipped = unmarkedMessage(showMarks(book, marksOf(findings), snapshot.sheets));
  if (findings.length === 0)
    return { title: 'Kế hoạch không có lỗi', message: 'Không có điều gì phải sửa trong các trang đã đọc.' };
  const safe = safeFixes(findings).length;
  const next = safe > 0 ? `\n\nCó ${String(safe)} chỗ sửa được ngay bằng lệnh “Sửa lỗi an toàn”.` : '';
  return {
    title: `Tìm thấy ${countFindings(findings)}`,
    message: [listFindings(analysis) + next, skipped?.vi].filter(Boolean).join('\n\n'),
  };
}
