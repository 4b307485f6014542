import { type CellPosition, type CellRange, parseRange, rangeContains } from '../../../shared/core';
import type { SheetEditor } from './sheet-editor';

const known = new WeakMap<SheetEditor, readonly CellRange[]>();

/** The ranges that array formulas and data tables fill; their cells cannot be changed one by one. */
export function arrayRanges(editor: SheetEditor): readonly CellRange[] {
  const found = known.get(editor);
  if (found) return found;
  const tags = editor.xml.matchAll(/<(?:\w+:)?f\s[^>]*?t\s*=\s*["'](?:array|dataTable)["'][^>]*>/g);
  const ranges = [...tags].flatMap(([tag]) => {
    const range = parseRange(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
    return range ? [range] : [];
  });
  known.set(editor, ranges);
  return ranges;
}

export const isInArrayFormula = (editor: SheetEditor, at: CellPosition): boolean =>
  arrayRanges(editor).some((range) => rangeContains(range, at));
