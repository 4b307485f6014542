import type { ProseCell } from '../../model/plan';
import type { CellRange } from '../../model/range';

/** A paragraph of prose; one torn by a page break spans several cells. */
export interface Paragraph {
  readonly text: string;
  readonly range: CellRange;
}

/** Shorter lines without a stop are headings, not the first half of a torn paragraph. */
const LONG_LINE = 80;
const SENTENCE_END = /[.;:!?/)”"]\s*$/;
const ITEM_START = /^\s*(?:[-+•*–]|\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,5}\.)/;

/** Joins the lines that a page break tore: a long line without a stop, and a next one that starts no item. */
export function proseParagraphs(prose: readonly ProseCell[]): readonly Paragraph[] {
  const paragraphs: { text: string; range: CellRange }[] = [];
  for (const { at, text } of prose) {
    const last = paragraphs[paragraphs.length - 1];
    const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    if (last && continues(last, text, at.row, at.column)) {
      last.text += ` ${text.trim()}`;
      last.range = { ...last.range, bottom: at.row };
    } else {
      paragraphs.push({ text: text.trim(), range });
    }
  }
  return paragraphs;
}

const continues = (last: Paragraph, text: string, row: number, column: number): boolean =>
  last.range.left === column &&
  row - last.range.bottom <= 2 &&
  last.text.length >= LONG_LINE &&
  !SENTENCE_END.test(last.text) &&
  !ITEM_START.test(text);
