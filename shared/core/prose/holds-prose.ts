import type { ProseDocument } from '../model/document';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { isOwnSheet } from '../store/own-sheets';
import { foldText } from '../text/fold-vietnamese';
import { numberedText } from './table-blocks';

/** Whether the sheets of a workbook hold every paragraph of a text, in whatever order and beside whatever else. */
export function holdsProse(snapshot: WorkbookSnapshot, { blocks }: ProseDocument): boolean {
  const held = textsOf(snapshot);
  return blocks.every((block) => block.kind === 'table' || held.has(foldText(numberedText(block))));
}

/** Each line of each cell, and each row as one text: a number may stand in a cell of its own. */
function textsOf(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const sheet of snapshot.sheets) {
    if (sheet.hidden === true || isOwnSheet(sheet, snapshot)) continue;
    const view = sheetView(sheet);
    for (let row = view.top; row < view.bottom; row++) {
      const cells: string[] = [];
      for (let column = view.left; column < view.right; column++) {
        const text = view.textAt(row, column);
        if (text === '') continue;
        cells.push(text);
        for (const line of text.split('\n')) texts.add(foldText(line));
      }
      if (cells.length > 1) texts.add(foldText(cells.join(' ')));
    }
  }
  return texts;
}
