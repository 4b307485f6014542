import {
  type CellChange,
  changesSummary,
  diffText,
  formatCell,
  groupChanges,
  shortenDifference,
  type WorkbookSnapshot,
} from '../../shared/core';

/** Characters of what stays, shown on either side of a difference. */
const ROOM = 40;
/** Places of one difference that are named; the rest is counted. */
const MOST_PLACES = 8;

/** Where "Bảng chuẩn" differs from the plan, for a reader at a terminal: equal differences once, with their cells. */
export function changesText(changes: readonly CellChange[], snapshot: WorkbookSnapshot): string {
  const summary = changesSummary(changes.length).vi;
  if (changes.length === 0) return `${summary}.`;
  const name = sheetNames(snapshot);
  const lines = groupChanges(changes).flatMap(({ places, before, after, causes }) => {
    const cells = places.slice(0, MOST_PLACES).map(({ sheet, at }) => `${name(sheet)}${formatCell(at)}`);
    const more = places.length > MOST_PLACES ? ` … (${String(places.length)} ô)` : '';
    const { head, removed, added, tail } = shortenDifference(diffText(before, after), ROOM);
    return [
      `  ${cells.join(', ')}${more}: ${causes.map(({ vi }) => vi).join('; ')}`,
      `      “${oneLine(head + removed + tail)}” → ${after === '' ? '(để trống)' : `“${oneLine(head + added + tail)}”`}`,
    ];
  });
  return [`${summary}:`, ...lines].join('\n');
}

/** The same for a program: one entry for each cell, the texts whole. */
export function changesJson(
  changes: readonly CellChange[],
  { sheets }: WorkbookSnapshot,
): readonly unknown[] {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return changes.map(({ sheet, at, before, after, causes }) => ({
    sheet: names.get(sheet) ?? sheet,
    cell: formatCell(at),
    before,
    after,
    causes: causes.map(({ vi }) => vi),
  }));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, (run) => (run.includes('\n') ? ' ⏎ ' : run));

/** why: the name of the sheet is only told where a workbook has several */
function sheetNames({ sheets }: WorkbookSnapshot): (id: string) => string {
  const shown = sheets.filter(({ hidden }) => hidden !== true);
  const names = new Map(shown.map(({ id, name }) => [id, `${name}!`]));
  return (id) => (shown.length < 2 ? '' : (names.get(id) ?? ''));
}
