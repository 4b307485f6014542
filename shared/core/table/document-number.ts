const OPENING = /^số/iu;
/** Letters of any script, in either case. */
const ANY =
  /^số(?: ?:)? ?(\d{0,5} ?(?:\/ ?[\p{Lu}\d]+(?:-[\p{Lu}\d&]+)+|- ?\p{Lu}{1,5} ?\/ ?[\p{Lu}\d]+(?:-[\p{Lu}\d&]+)*))/iu;
/** The same of the letters that numbers are written with, and nothing behind that could belong to it. */
const USUAL =
  /^số(?: ?:)? ?(\d{0,5} ?(?:\/ ?[a-zđ\d]+(?:-[a-zđ\d&]+)+|- ?[a-zđ]{1,5} ?\/ ?[a-zđ\d]+(?:-[a-zđ\d&]+)*))(?=\s|$)/i;

/** The number of the document that a line opens with, "12/KH-UBND". */
export function documentNumber(line: string): string | undefined {
  // why: of all patterns of a first check, an engine takes longest to compile `ANY`, and nearly no plan has need of it
  if (!OPENING.test(line)) return undefined;
  return (USUAL.exec(line) ?? ANY.exec(line))?.[1]?.replace(/\s/g, '');
}
