import type { CalendarDate, SheetSnapshot, WorkbookSnapshot } from '../../shared/core';
import type { SnapshotPage } from '../wire/server-api';

/** The snapshot from its pages; parts of one sheet follow one another. */
export function joinPages(pages: readonly SnapshotPage[]): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [];
  for (const part of pages.flatMap((page) => page.sheets)) {
    const above = sheets[sheets.length - 1];
    if (above?.id === part.id) sheets[sheets.length - 1] = append(above, part);
    else sheets.push(part);
  }
  const [first] = pages;
  return {
    sheets,
    ...(first ? { activeSheet: first.activeSheet } : {}),
    today: (first?.today ?? '') as CalendarDate,
    dateSystem: 1900,
  };
}

const append = (above: SheetSnapshot, below: SheetSnapshot): SheetSnapshot => ({
  ...above,
  values: [...above.values, ...below.values],
  formulas: [...above.formulas, ...below.formulas],
  displayed: [...above.displayed, ...below.displayed],
});
