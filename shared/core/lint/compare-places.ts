import type { Finding, Place } from '../model/finding';

/** Sheets by their order in the workbook. */
export type SheetOrder = ReadonlyMap<string, number>;

/** Reading order of places: sheet, row, column. */
export const comparePlaces = (order: SheetOrder, a: Place, b: Place): number =>
  (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
  a.range.top - b.range.top ||
  a.range.left - b.range.left;

/** Reading order of findings: by their first places, then by rule id. */
export const compareFindings = (order: SheetOrder, a: Finding, b: Finding): number =>
  comparePlaces(order, a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
