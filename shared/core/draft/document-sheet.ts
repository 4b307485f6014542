import type { ProseDocument } from '../model/document';
import type { SheetSnapshot } from '../model/snapshot';

/** The document as a sheet for the readers of sheets: line n in row n, prose in the first column. */
export function documentSheet({ blocks }: ProseDocument): SheetSnapshot {
  const values: ((string | null)[] | undefined)[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const text = block.number === undefined ? block.text : `${block.number} ${block.text}`;
      // why: lines that Word breaks inside a paragraph have one line in common
      const above = values[block.line - 1]?.[0];
      values[block.line - 1] = [typeof above === 'string' ? `${above}\n${text}` : text];
    } else {
      for (const { line, cells } of block.rows) values[line - 1] = [...cells];
    }
  }
  return {
    id: 'document',
    name: 'document',
    origin: { row: 0, column: 0 },
    values: Array.from(values, (row) => row ?? [null]),
    formulas: [],
    displayed: [],
    merges: [],
    hiddenRows: [],
    fromText: true,
  };
}
