import type { LocalText } from './local-text';
import type { CellRange } from './range';

/** A text as it was written, paragraph by paragraph; a paragraph without a word is left out. */
export interface ProseDocument {
  readonly blocks: readonly DocumentBlock[];
  /** What a person should know of how it was read: what was left out, what could not be. */
  readonly told?: readonly LocalText[];
}

export type DocumentBlock = ParagraphBlock | TableBlock;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** The line of a text file; the paragraph's place in a .docx or a page, empty ones counted; from 1. */
  readonly line: number;
  /** All its lines, where it has several. */
  readonly lines?: readonly number[];
  readonly text: string;
  /** The number that Word gives it and that does not stand in its text: "1.", "a)", "-". */
  readonly number?: string;
  /** It is set as a heading. */
  readonly heading?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly TableRow[];
  /** Joined cells, counted from the table's first cell; the text stands in the first of them, the others are empty. */
  readonly merges?: readonly CellRange[];
}

export interface TableRow {
  /** Of its first cell. */
  readonly line: number;
  readonly cells: readonly string[];
}
