import {
  type Analysis,
  countFindings,
  type Finding,
  formatCell,
  formatRange,
  type PlanTable,
  safeFixes,
  type Severity,
  type SheetReading,
  topLeft,
} from '../../shared/core';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'LỖI',
  warning: 'CẢNH BÁO',
  hint: 'GỢI Ý',
};

/** The answer of `kehoach check` for a reader at a terminal. */
export function analysisText(file: string, analysis: Analysis): string {
  const { reading, findings, faults, ignored } = analysis;
  const lines = [`Kiểm tra ${file}`];
  for (const sheet of reading.sheets) {
    const own = findings.filter(({ at }) => at.sheet === sheet.view.id);
    lines.push('', `Trang “${sheet.view.name}”`, ...sheet.tables.map(describeTable));
    if (sheet.tables.length === 0) lines.push('  Không có bảng nhiệm vụ; đã đọc phần văn bản.');
    lines.push(...own.flatMap((finding) => describeFinding(finding, sheet)));
  }
  for (const { rule, reason } of faults) {
    lines.push('', `Quy tắc ${rule} của công cụ bị hỏng (${reason}); các quy tắc khác vẫn đã chạy.`);
  }
  lines.push('', summaryLine(findings));
  if (ignored.length > 0) lines.push(`Đã bỏ qua theo ghi chú trong sổ tính: ${String(ignored.length)}`);
  return lines.join('\n');
}

function describeTable({ range, tasks, sections }: PlanTable): string {
  return `  Bảng ${formatRange(range)}: ${String(tasks.length)} nhiệm vụ, ${String(sections.length)} mục`;
}

function describeFinding(finding: Finding, { view }: SheetReading): readonly string[] {
  const { top } = finding.at.range;
  const line = view.snapshot.fromText ? ` (dòng ${String(top + 1)})` : '';
  const fix = finding.fixes[0];
  return [
    `  ${cellList(finding)}${line}  ${SEVERITY_WORDS[finding.severity]}  ${finding.rule}`,
    `      ${finding.message.vi}`,
    ...(fix ? [`      ${fix.applicability === 'safe' ? 'Sửa an toàn' : 'Đề nghị'}: ${fix.title.vi}`] : []),
  ];
}

/** Cells of a cause that its line names; the JSON form has them all. */
const MOST_CELLS = 6;

/** "C5, C7, E9 và 43 ô khác". */
function cellList({ places }: Finding): string {
  const cells = places.map(({ range }) => formatCell(topLeft(range)));
  const more = cells.length - MOST_CELLS;
  return more > 0 ? `${cells.slice(0, MOST_CELLS).join(', ')} và ${String(more)} ô khác` : cells.join(', ');
}

/** "3 lỗi, 12 cảnh báo, 9 gợi ý" with how many can be corrected safely. */
const summaryLine = (findings: readonly Finding[]): string =>
  `Tổng cộng: ${countFindings(findings).vi}; sửa an toàn được ${String(safeFixes(findings).length)}.`;
