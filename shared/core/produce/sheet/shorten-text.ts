import type { Expression } from './expression';

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

/** The same in a formula. */
export const shortened = <Row>({ formula: x, evaluate }: Expression<Row>, most: number): Expression<Row> => {
  const blank = `IFERROR(FIND(" ",${x},${String(most - SLACK)}),${String(most)})`;
  return {
    formula: `IF(LEN(${x})<=${String(most)},${x},LEFT(${x},MIN(${String(most)},${blank})-1)&"…")`,
    evaluate(row) {
      const value = evaluate(row);
      return value === undefined ? undefined : shortenText(String(value ?? ''), most);
    },
  };
};
