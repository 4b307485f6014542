import type { CellPosition } from './range';

/** How single words of a text are set, apart from the rest of it. */
export interface WordLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly script?: 'superscript' | 'subscript';
}

/** A stretch of text with one look. */
export interface Run<Look> {
  readonly look: Look;
  readonly text: string;
}

export type TextRun = Run<WordLook>;

/** A text cell in which single words have looks of their own; joined, the runs are its text. */
export interface RichTextCell extends CellPosition {
  readonly runs: readonly TextRun[];
}
