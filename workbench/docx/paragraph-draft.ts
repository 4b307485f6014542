import type { ParagraphBlock } from '../../shared/core';
import type { ListCounter } from './list-counter';
import type { StyleBook } from './style-book';

/** Longer ones are text, however they are set. */
const LONGEST_HEADING = 300;
/** 0 to 8 are headings, 9 is text. */
const LAST_OUTLINE = 8;

/** A paragraph while it is read: its text piece by piece, and what its properties say. */
export class ParagraphDraft {
  styleId: string | undefined;
  list: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  /** Its end was taken out in a tracked change: the next paragraph goes on with it. */
  isJoined = false;
  private readonly pieces: string[] = [];
  private bold = 0;
  private length = 0;

  constructor(readonly index: number) {}

  add(text: string, isBold: boolean): void {
    this.pieces.push(text);
    const letters = text.trim().length;
    this.length += letters;
    if (isBold) this.bold += letters;
  }

  /**
   * The paragraph as blocks, one for each of its lines; none when it has no word. Its number is counted even then.
   * Inside a table a number alone is a text: that of a numbered column.
   */
  blocks(counter: ListCounter, styles: StyleBook, isInTable: boolean): readonly ParagraphBlock[] {
    const style = styles.of(this.styleId);
    const own = {
      ...(this.list === undefined ? {} : { list: this.list }),
      ...(this.level === undefined ? {} : { level: this.level }),
    };
    const number = counter.next(own, style, this.styleId);
    const outline = this.outline ?? style.outline ?? LAST_OUTLINE + 1;
    const isSet = outline <= LAST_OUTLINE || (this.length > 0 && this.bold === this.length);
    const heading = isSet && this.length <= LONGEST_HEADING ? { heading: true } : {};
    const numbered = number === undefined || number === '' ? {} : { number };
    const lines = this.pieces
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length === 0) {
      return isInTable && number !== undefined
        ? [{ kind: 'paragraph', line: this.index, text: '', ...numbered }]
        : [];
    }
    return lines.map((text, at) => ({
      kind: 'paragraph',
      line: this.index,
      text,
      ...(at === 0 ? numbered : {}),
      ...heading,
    }));
  }
}
