/**
 * Bits that say what a text may hold, found in one pass over its characters.
 * Costly cell rules name the bits they live on, so that clean text costs one scan.
 * A bit may be set too often, never too rarely; in decomposed text only `CombiningMark` can be relied on.
 */
export type TextFlags = number;

export const TextFlag = {
  /** A combining mark (U+0300–U+036F): the text may be decomposed. */
  CombiningMark: 1,
  /** A no-break, zero-width or other unusual space, a control character, or a soft hyphen. */
  UnusualSpace: 2,
  /** Two spaces in a row, a space at an edge or beside a line break, a space before , ; : . ! ? ) /, or a tab. */
  LooseSpace: 4,
  /** A line break. */
  LineBreak: 8,
  /** One of oa, oe, uy that ends a word and carries a tone: both placements exist. */
  ToneChoice: 16,
  /** A digit. */
  Digit: 32,
  /** A slash or hyphen between a digit or capital and a capital: a document symbol is near. */
  SymbolSlash: 64,
  /** Latin-1 letters or signs that no Vietnamese or English text uses: legacy encodings. */
  Latin1: 128,
  /** Letters of another script that look Latin (Cyrillic, Greek), or eth for đ. */
  LookAlike: 256,
  /** Markdown or web residue: asterisks, brackets with a link, entities, tags, "(#)". */
  Markup: 512,
  /** Starts like a formula: = or @, or + or - without a space after it. */
  FormulaStart: 1024,
  /** Perhaps the same word twice in a row. */
  DoubledWord: 2048,
  /** An abbreviation: two capitals or more in a row, or one beyond the Latin letters. */
  Capitals: 4096,
  /** Neighbouring vowels that no Vietnamese rime has: a misplaced tone or a legacy encoding. */
  OddVowels: 8192,
  /** A letter right after a comma or semicolon. */
  TightComma: 16384,
  /** Accented letters, but none that only Vietnamese has (đ, ă, ơ, ạ …): English, French, or a legacy encoding. */
  OnlyLatin1Accents: 32768,
  /** The whole text is a listed phrase of web pages. */
  WebPhrase: 65536,
} as const;
