import type { CellPosition } from '../../../shared/core';
import { type FormulaTranslator, formulaTranslator } from '../formula/translate-formula';
import type { StoredFormula } from './read-cell';

/** Gives each member of a shared formula its own text; the first cell of a group carries the formula. */
export function createSharedFormulas(): (at: CellPosition, formula: StoredFormula) => string {
  const groups = new Map<string, { readonly at: CellPosition; readonly translate: FormulaTranslator }>();
  return (at, { kind, text, sharedIndex = '' }) => {
    if (kind !== 'shared') return text;
    if (text !== '') {
      groups.set(sharedIndex, { at, translate: formulaTranslator(text) });
      return text;
    }
    const group = groups.get(sharedIndex);
    return group ? group.translate(at.row - group.at.row, at.column - group.at.column) : '';
  };
}
