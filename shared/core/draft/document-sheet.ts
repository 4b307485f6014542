import type { ProseDocument } from '../model/document';
import type { SheetSnapshot } from '../model/snapshot';
import { EMPTY_SHEET } from '../model/snapshot';

type Row = readonly (string | null)[];

/**
 * The document as a sheet for the readers of sheets: prose in the first column, a line a row. Lines that hold nothing
 * are one empty row, however many they are: a page that Word saved has hundreds before its first word.
 */
export function documentSheet({ blocks }: ProseDocument): SheetSnapshot {
  const rows = new Map<number, Row>();
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const text = block.number === undefined ? block.text : `${block.number} ${block.text}`;
      // why: lines that Word breaks inside a paragraph have one line in common
      const above = rows.get(block.line)?.[0];
      rows.set(block.line, [typeof above === 'string' ? `${above}\n${text}` : text]);
    } else {
      for (const { line, cells } of block.rows) rows.set(line, [...cells]);
    }
  }
  const values: Row[] = [];
  let last = 0;
  for (const [line, row] of [...rows].sort(([a], [b]) => a - b)) {
    if (line > last + 1) values.push([null]);
    values.push(row);
    last = line;
  }
  return { ...EMPTY_SHEET, id: 'document', name: 'document', values, fromText: true };
}
