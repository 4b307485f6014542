import type { WorkbookPatch } from '../../../shared/core';
import type { HostChange } from '../../../shared/host/workbook-host';

/** The rows that a patch touches, sheet by sheet. */
export function changeOf({ ops }: WorkbookPatch): readonly HostChange[] {
  const rows = new Map<string, Set<number>>();
  for (const op of ops) {
    if (op.kind === 'put-sheet') continue;
    const touched = rows.get(op.sheet) ?? new Set();
    rows.set(op.sheet, touched.add(op.kind === 'set-cell' ? op.at.row : 'row' in op ? op.row : op.range.top));
  }
  return [...rows].map(([sheet, numbers]) => ({
    sheet,
    rows: [...numbers].sort((a, b) => a - b).map((row) => ({ first: row, last: row })),
  }));
}
