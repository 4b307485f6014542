/**
 * Advance widths of ASCII 32–126 in thousandths of the font size: Times New Roman, as in its metric-compatible
 * twin Liberation Serif 2. A Vietnamese letter is as wide as its base letter, but for the horn of ơ and ư.
 */
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
  500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
  333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
const HORN = 60;
/** Letters beyond Latin, dashes, dots: as wide as anything in the font, so that the estimate errs on the safe side. */
const OTHER = 1000;
const WIDE_D: Readonly<Record<string, number>> = {
  đ: 556,
  Đ: 722,
  '–': 500,
  '“': 500,
  '”': 500,
  '‘': 333,
  '’': 333,
};

function measure(character: string): readonly [number, number] {
  const fixed = WIDE_D[character];
  if (fixed !== undefined) return [fixed, fixed];
  const [base = '', ...marks] = character.normalize('NFD');
  const index = base.charCodeAt(0) - 32;
  const extra = marks.includes('\u031B') ? HORN : 0;
  // why: a mark that stands alone (decomposed text) takes no room of its own
  if (/^\p{M}$/u.test(base)) return [0, 0];
  return [(REGULAR[index] ?? OTHER) + extra, (BOLD[index] ?? OTHER) + extra];
}

/** why: a table cell for each code unit, filled on first use; a map of strings is ten times slower over a long text */
const TABLES = [new Uint16Array(0x10000), new Uint16Array(0x10000)] as const;

/** Width of the character at a code unit in thousandths of the font size; a pair of units counts once. */
export function characterWidth(code: number, bold: boolean): number {
  const table = TABLES[bold ? 1 : 0];
  const known = table[code] ?? 0;
  return known > 0 ? known - 1 : fillTable(code, bold);
}

function fillTable(code: number, bold: boolean): number {
  const isSecondOfPair = code >= 0xdc00 && code <= 0xdfff;
  const widths: readonly [number, number] = isSecondOfPair ? [0, 0] : measure(String.fromCharCode(code));
  TABLES.forEach((table, index) => {
    table[code] = 1 + (widths[index] ?? 0);
  });
  return widths[bold ? 1 : 0];
}
