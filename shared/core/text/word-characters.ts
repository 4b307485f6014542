const TABLE_SIZE = 0x2000;
const WORD = /[\p{L}\p{M}\p{N}]/u;

const wordTable = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  WORD.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Whether a UTF-16 unit belongs to a word: a letter, mark or digit of any script.
 * Letters beyond the basic plane count by their halves, so that a pair is never torn.
 */
export function isWordCode(code: number): boolean {
  if (code < TABLE_SIZE) return wordTable[code] === 1;
  return (code >= 0xd800 && code <= 0xdfff) || WORD.test(String.fromCharCode(code));
}

const lowerTable = Uint16Array.from(wordTable, (isWord, code) =>
  isWord === 1 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** The unit in lower case when it belongs to a word, else 0. */
export function lowerWordCode(code: number): number {
  if (code < TABLE_SIZE) return lowerTable[code] ?? 0;
  return isWordCode(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
}

/** Whether the unit at `index` belongs to a word; false outside the text. */
export const isWordAt = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && isWordCode(text.charCodeAt(index));
