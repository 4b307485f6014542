import { characterWidth } from './character-width';

/** How a cell sets its text. */
export interface TextSetting {
  /** Characters of the default font, as in `SheetDraft.columnWidths`. */
  readonly columnWidth: number;
  readonly fontSize: number;
  readonly bold?: boolean;
}

/** The greatest row height that Excel knows, in points. */
export const MAX_ROW_HEIGHT = 409;

/** A column's unit is the digit of the default font: 7 pixels at 96 dots per inch; 5 pixels are padding. */
const usablePoints = (columnWidth: number): number => Math.max(8, (columnWidth * 7 - 5) * 0.75) * SAFETY;
/** why: hosts round and hint letters differently; an estimate that is short cuts off the last line in print */
const SAFETY = 0.96;
/**
 * Points of a line of Times New Roman by its size, as Excel sets a row of one line on the screen; on paper a line takes
 * 1.15 of the size there and in LibreOffice, so that an eighth of each row is to spare.
 */
const LINES: Readonly<Record<number, number>> = { 10: 12.75, 11: 15, 12: 15.75, 13: 16.5, 14: 18.75 };
/** Of any other size: as the loosest of these. */
const LINE = 1.37;
const PADDING = 3;

/** The least width of a column, in characters, that breaks no word of the text between letters. */
export function widthOfWords(
  text: string,
  { fontSize, bold = false }: Omit<TextSetting, 'columnWidth'>,
): number {
  let [word, widest] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    word = code === SPACE || code === LF || code === CR ? 0 : word + characterWidth(code, bold);
    widest = Math.max(widest, word);
  }
  return ((widest * fontSize) / 1000 / SAFETY / 0.75 + 5) / 7;
}

/** Lines that `text` takes when wrapped at spaces; a word wider than the column breaks between letters. */
export function countLines(text: string, setting: TextSetting): number {
  const room = (usablePoints(setting.columnWidth) * 1000) / setting.fontSize;
  const bold = setting.bold ?? false;
  const space = characterWidth(SPACE, bold);
  let lines = 1;
  let used = 0;
  let word = 0;
  const { length } = text;
  for (let index = 0; index <= length; index++) {
    // why: behind the last letter stands what ends a word
    const code = index < length ? text.charCodeAt(index) : SPACE;
    if (code !== SPACE && code !== LF && code !== CR) {
      word += characterWidth(code, bold);
      continue;
    }
    // why: CR LF is one break, told by its second half
    if (code === CR && text.charCodeAt(index + 1) === LF) continue;
    const wide = used === 0 ? word : used + space + word;
    if (wide <= room) used = wide;
    else {
      const full = Math.max(0, Math.ceil(word / room) - 1);
      lines += full + (used > 0 ? 1 : 0);
      used = word - full * room;
    }
    if (code !== SPACE) {
      lines++;
      used = 0;
    }
    word = 0;
  }
  return lines;
}

const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;

/** Height in points that shows `lines` whole lines. */
export const heightOfLines = (lines: number, fontSize: number): number =>
  Math.ceil(lines * (LINES[fontSize] ?? fontSize * LINE) + PADDING);

/** Height that shows `text` whole; it may exceed `MAX_ROW_HEIGHT`. Grows with the text, never shrinks. */
export const textHeight = (text: string, setting: TextSetting): number =>
  heightOfLines(countLines(text, setting), setting.fontSize);
