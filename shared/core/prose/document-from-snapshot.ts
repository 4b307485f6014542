import type { DocumentBlock, ProseDocument } from '../model/document';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { isOwnSheet } from '../store/own-sheets';

/** A workbook as running text: rows with one text are paragraphs, others rows of tables; the tool's own sheets are none. */
export function documentFromSnapshot(snapshot: WorkbookSnapshot): ProseDocument {
  const blocks: DocumentBlock[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.hidden === true || isOwnSheet(sheet, snapshot)) continue;
    const view = sheetView(sheet);
    for (let row = view.top; row < view.bottom; row++) {
      const values = sheet.values[row - view.top] ?? [];
      const cells = values.map((_, column) => view.textAt(row, view.left + column).trim());
      const texts = cells.filter((cell) => cell !== '');
      const line = row + 1;
      const [text] = texts;
      if (text === undefined) continue;
      if (texts.length === 1) blocks.push({ kind: 'paragraph', line, text });
      else blocks.push({ kind: 'table', line, rows: [{ line, cells }] });
    }
  }
  return { blocks };
}
