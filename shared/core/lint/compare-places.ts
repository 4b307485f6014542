import type { Finding } from '../model/finding';

/** Reading order of findings: sheet, row, column, rule id. */
export function comparePlaces(sheetOrder: ReadonlyMap<string, number>, a: Finding, b: Finding): number {
  return (
    (sheetOrder.get(a.at.sheet) ?? 0) - (sheetOrder.get(b.at.sheet) ?? 0) ||
    a.at.range.top - b.at.range.top ||
    a.at.range.left - b.at.range.left ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
