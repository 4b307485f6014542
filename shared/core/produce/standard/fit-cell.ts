/** Excel's limit for one cell, with room for the remark that the text goes on. */
const CELL_LIMIT = 32_000;
const GOES_ON = ' … (văn bản quá dài, xem tiếp ở bản nguồn)';

/** A text that fits in one cell. */
export function fitCell(text: string): string {
  // why: the apostrophe that guards "=…" is the person's way to say text; a draft's texts are texts without it
  const plain = /^'[=+\-@]/u.test(text) ? text.slice(1) : text;
  return plain.length > CELL_LIMIT ? plain.slice(0, CELL_LIMIT) + GOES_ON : plain;
}

/** The same as the content of a cell, which is empty rather than an empty text. */
export const cellText = (text: string): string | null => (text === '' ? null : fitCell(text));
