import type { DocumentBlock, ParagraphBlock, ProseDocument, TableRow } from '../model/document';
import { numberedText } from './table-blocks';

/** A document written out for a person to read and change, and the same document counted by those lines. */
export interface LaidOut {
  readonly text: string;
  readonly document: ProseDocument;
}

/**
 * Writes a document as text: a line for each paragraph, its number in front, and one for each row of a table with tabs
 * between the cells. Its lines are counted anew, so that "line 38" is the one that a person finds.
 */
export function layOutDocument({ blocks, ...rest }: ProseDocument): LaidOut {
  const lines: string[] = [];
  const write = (text: string): number => lines.push(text.replace(/\s+/gu, ' ').trim());
  const writeRow = (cells: readonly string[]): number =>
    lines.push(cells.map((cell) => cell.replace(/\s+/gu, ' ').trim()).join('\t'));
  const placed = blocks.map((block): DocumentBlock => {
    if (block.kind === 'paragraph') return withLine(block, write(numberedText(block)));
    const rows = block.rows.map(({ cells }): TableRow => ({ line: writeRow(cells), cells }));
    return { ...block, line: rows[0]?.line ?? lines.length, rows };
  });
  return { text: lines.join('\n'), document: { ...rest, blocks: placed } };
}

const withLine = ({ text, number, heading }: ParagraphBlock, line: number): ParagraphBlock => ({
  kind: 'paragraph',
  line,
  text,
  ...(number === undefined ? {} : { number }),
  ...(heading === undefined ? {} : { heading }),
});
