import type { CellRange } from '../../shared/core';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a note says, and where it goes: on the first cell of `range`. */
export interface NoteDraft {
  readonly range: CellRange;
  readonly text: string;
}

/** How every note of the tool begins, and the way to know it again. */
const SIGNATURE = 'Kế hoạch Chuẩn:';
const MOST_LINES = 4;

/**
 * Replaces the tool's own notes. A cell with a note of somebody's keeps that and gets none. One call reads the notes and
 * one writes them; where they cannot be written (a protected part) the sheet goes without, for colours show the same.
 */
export function showNotes(sheet: Sheet, drafts: readonly NoteDraft[]): void {
  const [height, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (height === 0 || width === 0) return;
  const all = sheet.getRange(1, 1, height, width);
  const present = all.getNotes();
  const wanted = present.map((row) => row.map((note) => (note.startsWith(SIGNATURE) ? '' : note)));
  for (const [place, texts] of textsByCell(drafts)) {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    const line = wanted[row];
    if (line?.[column] === '') line[column] = [SIGNATURE, ...texts.slice(0, MOST_LINES)].join('\n');
  }
  if (present.every((row, at) => row.every((note, column) => note === wanted[at]?.[column]))) return;
  try {
    all.setNotes(wanted);
  } catch {
    // why: an extra must not take the check away
  }
}

function textsByCell(drafts: readonly NoteDraft[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { range, text } of drafts) {
    const place = `${String(range.top)} ${String(range.left)}`;
    const here = texts.get(place);
    if (!here) texts.set(place, [`• ${text}`]);
    else if (!here.includes(`• ${text}`)) here.push(`• ${text}`);
  }
  return texts;
}
