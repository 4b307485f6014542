import { type Analysis, formatCell, type Severity, topLeft } from '../../../shared/core';

const WORDS: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' };

/** How many findings the message lists; an alert box of Google does not scroll far. */
const MOST_LINES = 8;

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
