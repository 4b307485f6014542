import {
  parseRange,
  type Place,
  rangeContains,
  sheetByName,
  type SheetSnapshot,
  sheetView,
  topLeft,
  type WorkbookSnapshot,
} from '../../../shared/core';
import type { Book } from '../grid/workbook-data';

/** Values that are offered at most; a longer list is better typed. */
const MAX_CHOICES = 500;

/** What a cell may be given by its list; empty for a cell without one, or with one that stands elsewhere. */
export function choicesAt({ snapshot, look }: Book, { sheet, range }: Place): readonly string[] {
  const at = topLeft(range);
  const lists = look.sheets.get(sheet)?.choices ?? [];
  const list = lists.find(({ ranges }) => ranges.some((one) => rangeContains(one, at)));
  if (!list) return [];
  const written = /^"(.*)"$/s.exec(list.source)?.[1];
  return written === undefined
    ? valuesOf(snapshot, sheet, list.source)
    : written.split(',').map((text) => text.trim());
}

/** The texts of a range like `$A$2:$A$9` or `'Danh mục'!$A$2:$A$9`. */
function valuesOf(snapshot: WorkbookSnapshot, here: string, source: string): readonly string[] {
  const bang = source.lastIndexOf('!');
  const range = parseRange(source.slice(bang + 1).replace(/\$/g, ''));
  const name = source.slice(0, Math.max(0, bang)).replace(/^'|'$/g, '').replace(/''/g, "'");
  const sheet = bang < 0 ? snapshot.sheets.find(({ id }) => id === here) : sheetByName(snapshot.sheets, name);
  return sheet && range ? textsIn(sheet, range) : [];
}

function textsIn(sheet: SheetSnapshot, { top, left, bottom, right }: Place['range']): readonly string[] {
  const view = sheetView(sheet);
  const texts = new Set<string>();
  for (let row = top; row <= bottom && texts.size < MAX_CHOICES; row++) {
    for (let column = left; column <= right; column++) {
      const value = view.valueAt(row, column);
      if (value !== null && value !== '') texts.add(String(value));
    }
  }
  return [...texts];
}
