/** Cuts at a word's end near `most` characters and says so with an ellipsis; a short text stays as it is. */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, cutAt(text, most))}…`;
}

/** why: the sheet's formula looks for the first blank from here on, and gives up a few letters later */
const SLACK = 10;

function cutAt(text: string, most: number): number {
  const blank = text.indexOf(' ', most - SLACK - 1);
  return blank < 0 || blank >= most ? most - 1 : blank;
}

/** The same as a formula over the text `x`. */
export function shortenFormula(x: string, most: number): string {
  const blank = `IFERROR(FIND(" ",${x},${String(most - SLACK)}),${String(most)})`;
  return `IF(LEN(${x})<=${String(most)},${x},LEFT(${x},MIN(${String(most)},${blank})-1)&"…")`;
}
