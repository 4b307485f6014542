import type { CellContent, CellValue } from '../model/cell';
import { hashText } from './hash';

export const EMPTY_MARK = '-';
/** why: hosts rewrite formulas in their own hand, so that only "a formula stood here" can be told */
export const FORMULA_MARK = 'f';

/** What a cell held, short enough to be kept in a helper column; NFC and NFD texts are the same. */
export function hashContent(content: CellContent): string {
  return content.kind === 'formula' ? FORMULA_MARK : hashValue(content.value);
}

/** The same for a value. */
export function hashValue(value: CellValue): string {
  if (value === null || value === '') return EMPTY_MARK;
  if (typeof value !== 'string') return `h${hashText(String(value))}`;
  return `h${hashText(isComposed(value) ? value : value.normalize('NFC'))}`;
}

/** why: nearly all text is Latin or composed Vietnamese, which composing leaves as it is; looking is cheaper */
function isComposed(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x300 && (code < 0x1ea0 || code > 0x1ef9)) return false;
  }
  return true;
}
