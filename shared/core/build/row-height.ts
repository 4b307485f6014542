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
const LINE = 1.28;
const PADDING = 5;

/** Lines that `text` takes when wrapped at spaces; a word wider than the column breaks between letters. */
export function countLines(text: string, setting: TextSetting): number {
  const room = (usablePoints(setting.columnWidth) * 1000) / setting.fontSize;
  const bold = setting.bold ?? false;
  let lines = 0;
  for (const line of text.split(/\r\n|\r|\n/u)) lines += wrappedLines(line, room, bold);
  return lines;
}

function wrappedLines(line: string, room: number, bold: boolean): number {
  const space = characterWidth(' ', bold);
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const width = wordWidth(word, bold);
    const gap = used === 0 ? 0 : space;
    if (used + gap + width <= room) {
      used += gap + width;
      continue;
    }
    if (used > 0) lines++;
    const full = Math.max(0, Math.ceil(width / room) - 1);
    lines += full;
    used = width - full * room;
  }
  return lines;
}

function wordWidth(word: string, bold: boolean): number {
  let width = 0;
  for (const character of word) width += characterWidth(character, bold);
  return width;
}

/** Height in points that shows `lines` whole lines. */
export const heightOfLines = (lines: number, fontSize: number): number =>
  Math.ceil(lines * fontSize * LINE + PADDING);

/** Height that shows `text` whole; it may exceed `MAX_ROW_HEIGHT`. Grows with the text, never shrinks. */
export const textHeight = (text: string, setting: TextSetting): number =>
  heightOfLines(countLines(text, setting), setting.fontSize);
