const TABLE_SIZE = 0x2000;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Of a unit that nobody has asked for, and of one that belongs to no word. */
const UNKNOWN = 0;
const NO_WORD = 0xffff;

/** Units in lower case, filled as they are met: a plan uses a hundred of eight thousand. */
const lowerTable = new Uint16Array(TABLE_SIZE);

function lowered(code: number): number {
  const known = lowerTable[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const unit = String.fromCharCode(code);
  return (lowerTable[code] = WORD.test(unit) ? unit.toLowerCase().charCodeAt(0) : NO_WORD);
}

/**
 * Whether a UTF-16 unit belongs to a word: a letter, mark or digit of any script.
 * Letters beyond the basic plane count by their halves, so that a pair is never torn.
 */
export function isWordCode(code: number): boolean {
  if (code < TABLE_SIZE) return lowered(code) !== NO_WORD;
  return (code >= 0xd800 && code <= 0xdfff) || WORD.test(String.fromCharCode(code));
}

/** The unit in lower case when it belongs to a word, else 0. */
export function lowerWordCode(code: number): number {
  if (code < TABLE_SIZE) {
    const lower = lowered(code);
    return lower === NO_WORD ? 0 : lower;
  }
  return isWordCode(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
}

/** Whether the unit at `index` belongs to a word; false outside the text. */
export const isWordAt = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && isWordCode(text.charCodeAt(index));
