import type { DocumentBlock, ProseDocument } from '../model/document';
import type { SheetReading } from '../model/reading';
import { readMark } from './line-mark';

/**
 * What a sheet holds beside its tables, as running text: line n stands in row n − 1. Of each table only its header is
 * there: its rows are no paragraphs, and what they part is not joined.
 */
export function documentOfSheet({ view, prose, tables }: SheetReading): ProseDocument {
  const inTables = tables.map(({ range }) => range).sort((a, b) => a.top - b.top);
  const blocks: DocumentBlock[] = [];
  let next = 0;
  let seen = -1;
  for (const { row } of [...prose].map(({ at }) => at).sort((a, b) => a.row - b.row)) {
    for (let table = inTables[next]; table && table.top <= row; table = inTables[next]) {
      if (table.bottom >= row) break;
      blocks.push(tableRow(table.top, cellsOf(view, table.top)));
      next += 1;
    }
    const table = inTables[next];
    const isBeside = table !== undefined && table.top <= row && row <= table.bottom;
    if (row === seen || isBeside) continue;
    seen = row;
    blocks.push(...blocksOf(row, cellsOf(view, row)));
  }
  return { blocks };
}

function cellsOf(view: SheetReading['view'], row: number): readonly string[] {
  const cells: string[] = [];
  for (let column = view.left; column < view.right; column++) {
    const text = view.textAt(row, column).trim();
    if (text !== '') cells.push(text);
  }
  return cells;
}

/** The paragraphs of a row: one text, each of its lines one; a number or a bullet may stand in a cell of its own. */
function blocksOf(row: number, cells: readonly string[]): readonly DocumentBlock[] {
  const [first = '', second] = cells;
  const text =
    cells.length === 1 ? first : cells.length === 2 && isMark(first) ? `${first} ${second ?? ''}` : '';
  if (text === '') return [tableRow(row, cells)];
  return text
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '')
    .map((line): DocumentBlock => ({ kind: 'paragraph', line: row + 1, text: line }));
}

const isMark = (text: string): boolean => text.length <= 8 && readMark(`${text} X`)?.body === 'X';

const tableRow = (row: number, cells: readonly string[]): DocumentBlock => ({
  kind: 'table',
  line: row + 1,
  rows: [{ line: row + 1, cells }],
});
