import type { CellContent } from '../../shared/core';

/** What Excel would take for a number, date, formula, error or truth value when a person typed it. */
const READ_AS_SOMETHING_ELSE = /^\s*[=+\-@'#(.,$€£¥%]|\d|^\s*(?:true|false)\s*$/iu;

/** What to give to `Range.formulas` so that the cell holds just `content`: text that Excel would reinterpret gets an apostrophe. */
export function cellInput(content: CellContent): string | number | boolean {
  if (content.kind === 'formula') return content.formula;
  const { value } = content;
  if (typeof value !== 'string') return value ?? '';
  return READ_AS_SOMETHING_ELSE.test(value) ? `'${value}` : value;
}

/** What a cell holds, from its `formulas` and `values` entries. */
export function cellContent(formula: unknown, value: unknown): CellContent {
  // why: text that merely starts with "=" reads the same from both
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { kind: 'formula', formula };
  return { kind: 'value', value: plainValue(formula) };
}

/** A raw value of the wire as the core knows it. */
export function plainValue(value: unknown): string | number | boolean | null {
  if (value === '' || value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
