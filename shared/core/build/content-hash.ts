import type { CellContent } from '../model/cell';

/** FNV-1a in base 36: short, stable, and never used for security. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

export const EMPTY_MARK = '-';
/** why: hosts rewrite formulas in their own hand, so that only "a formula stood here" can be told */
export const FORMULA_MARK = 'f';

/** What a cell held, short enough to be kept in a helper column; NFC and NFD texts are the same. */
export function hashContent(content: CellContent): string {
  if (content.kind === 'formula') return FORMULA_MARK;
  if (content.value === null || content.value === '') return EMPTY_MARK;
  const text = typeof content.value === 'string' ? content.value.normalize('NFC') : String(content.value);
  return `h${hashText(text)}`;
}
