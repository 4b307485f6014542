/** A cell's text; Unicode composed. */
export const textOf = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? String(input).normalize('NFC').trim() : '';
