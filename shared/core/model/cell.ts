/** A raw cell value as the host stores it; dates are serial numbers. */
export type CellValue = string | number | boolean | null;

/** What a cell holds: a constant, or a formula written in English notation with a leading `=`. */
export type CellContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly formula: string };

export const EMPTY_CELL: CellContent = { kind: 'value', value: null };

export const valueCell = (value: CellValue): CellContent => ({ kind: 'value', value });

export const formulaCell = (formula: string): CellContent => ({ kind: 'formula', formula });

/** Whether there is anything in a cell; an empty string is nothing. */
export const isFilledContent = (content: CellContent): boolean =>
  content.kind === 'formula' || (content.value !== null && content.value !== '');

/** Equality of contents; an empty string counts as an empty cell, as hosts do not tell them apart. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === 'formula') return b.kind === 'formula' && a.formula === b.formula;
  return b.kind === 'value' && (a.value === '' ? null : a.value) === (b.value === '' ? null : b.value);
}
