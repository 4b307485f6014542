import type { CalendarDate } from '../model/calendar-date';
import type { ProseDocument } from '../model/document';
import type { CellRange } from '../model/range';
import type { WorkbookSnapshot } from '../model/snapshot';
import { EMPTY_SHEET } from '../model/snapshot';
import { numberedText } from './table-blocks';

/** The sheet that keeps the text of a plan. */
export const DOCUMENT_SHEET = 'Văn bản kế hoạch';

/** A document as a workbook of one sheet: prose stands in column A, tables keep their rows, columns and joined cells. */
export function snapshotFromDocument(
  { blocks }: ProseDocument,
  { today, name = DOCUMENT_SHEET }: { readonly today: CalendarDate; readonly name?: string },
): WorkbookSnapshot {
  const values: (string | null)[][] = [];
  const merges: CellRange[] = [];
  for (const block of blocks) {
    const top = values.length;
    if (block.kind === 'paragraph') {
      values.push([numberedText(block)]);
      continue;
    }
    for (const { cells } of block.rows) values.push(cells.map((cell) => (cell === '' ? null : cell)));
    for (const range of block.merges ?? [])
      merges.push({ ...range, top: range.top + top, bottom: range.bottom + top });
    // why: what follows a table directly would be read as one more row of it
    values.push([]);
  }
  return {
    sheets: [{ ...EMPTY_SHEET, id: name, name, values, merges, untyped: true }],
    today,
    dateSystem: 1900,
  };
}
