import type { Finding, Severity } from '../model/finding';
import type { LocalText } from '../model/local-text';

/** "3 lỗi, 12 cảnh báo, 9 gợi ý". */
export function countFindings(findings: readonly Finding[]): LocalText {
  const count = (severity: Severity): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  return {
    vi: `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý`,
    en: `${count('error')} errors, ${count('warning')} warnings, ${count('hint')} hints`,
  };
}
