/**
 * Bits that say what a text holds, found in one pass over its characters.
 * Costly cell rules name the bits they live on, so that clean text costs one scan.
 */
export type TextFlags = number;

export const TextFlag = {
  /** A combining mark (U+0300–U+036F): the text may be decomposed. */
  CombiningMark: 1,
  /** A no-break, zero-width or other unusual space, a control character, or a soft hyphen. */
  UnusualSpace: 2,
  /** Two spaces in a row, a space at an edge, a space before a comma, or a tab. */
  LooseSpace: 4,
  /** A line break. */
  LineBreak: 8,
  /** One of oa, oe, uy with a tone mark: both placements exist. */
  ToneChoice: 16,
  /** A digit. */
  Digit: 32,
  /** A slash or hyphen between a digit or capital and a capital: a document symbol is near. */
  SymbolSlash: 64,
  /** Latin-1 letters or signs that no Vietnamese or English text uses: legacy encodings. */
  Latin1: 128,
  /** Letters of another script that look Latin (Cyrillic, Greek), or eth for đ. */
  LookAlike: 256,
  /** Markdown or web residue: asterisks, brackets with a link, entities, "(#)". */
  Markup: 512,
  /** Starts like a formula: = + - @. */
  FormulaStart: 1024,
  /** The same word twice in a row. */
  DoubledWord: 2048,
  /** An abbreviation: two capitals or more in a row. */
  Capitals: 4096,
} as const;

/** One pass over `text`, linear. */
export function scanText(_text: string): TextFlags {
  return 0;
}
