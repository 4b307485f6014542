import type { Analysis } from '../../../shared/core/analyse';
import type { Finding, Severity } from '../../../shared/core/model/finding';
import { formatCell, topLeft } from '../../../shared/core/model/range';

const WORDS: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };

/** How many findings the message lists; an alert box of Google does not scroll far. */
const MOST_LINES = 8;

/** "3 lỗi, 12 cảnh báo, 9 gợi ý". */
export function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Severity): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  return `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý`;
}

const others = (count: number): string => (count > 0 ? ` và ${String(count)} ô khác` : '');

/** The findings that weigh most, a line each, with where they stand. */
export function listFindings({ reading, findings }: Analysis): string {
  const names = new Map(reading.sheets.map(({ view }) => [view.id, view.name]));
  const order: readonly Severity[] = ['error', 'warning', 'hint'];
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const lines = sorted
    .slice(0, MOST_LINES)
    .map(
      ({ severity, at, places, message }) =>
        `• ${WORDS[severity]} – ${names.get(at.sheet) ?? ''}!${formatCell(topLeft(at.range))}${others(places.length - 1)}: ${message.vi}`,
    );
  const rest = sorted.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… và ${String(rest)} mục nữa trong thanh bên.`] : [])].join('\n');
}
