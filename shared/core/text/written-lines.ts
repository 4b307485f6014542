/** A line of a plan's head or foot without Markdown signs, in composed letters and with single blanks. */
export const cleanLine = (text: string): string =>
  text.normalize('NFC').replace(/[*#]+/gu, '').replace(/\s+/gu, ' ').trim();

/** The lines of one cell that say something: a letterhead often stands in two cells with line breaks. */
export const writtenLines = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/u)
    .map(cleanLine)
    .filter((line) => line !== '');
