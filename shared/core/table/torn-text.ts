import type { ScannedRow, TableScan } from './scan-rows';

/** A row that holds next to nothing but the end of a sentence that the task above has begun: a page break tore it. */
export const isTorn = (scan: TableScan, row: ScannedRow, task: number): boolean =>
  row.filled.length * 3 <= scan.block.columns.length && continuesTask(scan, row, task);

/** The content above does not end as a sentence, and the text below goes on in small letters. */
export function continuesTask({ view, mapping }: TableScan, { row }: ScannedRow, task: number): boolean {
  const content = mapping.columns.content;
  if (content === undefined) return false;
  const above = view.textAt(task, content).trim();
  const below = view.textAt(row, content).trim();
  if (below === '') return false;
  const first = below.charAt(0);
  const opensSmall = first.toLowerCase() === first && first.toUpperCase() !== first;
  return !/[.!?;:…”"]$/u.test(above) && (opensSmall || !/\p{L}/u.test(first) || above.endsWith(','));
}
