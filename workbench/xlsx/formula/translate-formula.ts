import type { FormulaReference, ReferenceEnd } from './map-references';
import { mapReferences } from './map-references';
import { writeReference } from './write-reference';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A formula as it reads so many rows and columns further on. */
export type FormulaTranslator = (rows: number, columns: number) => string;

/** why: no formula holds it, so that it stands for a reference alone */
const REFERENCE = '\uffff';

/**
 * Gives a formula as it reads elsewhere: what is not fixed moves, round the edge if need be. Taken apart once, since
 * 100,000 cells may share one formula.
 */
export function formulaTranslator(formula: string): FormulaTranslator {
  const references: FormulaReference[] = [];
  const around = mapReferences(formula, (reference) => {
    references.push(reference);
    return REFERENCE;
  }).split(REFERENCE);
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    // why: joined at once, a formula is one flat string; grown piece by piece it is a tree that the collector walks
    return around
      .flatMap((piece, index) => {
        const reference = references[index];
        return reference ? [piece, moved(reference, rows, columns)] : [piece];
      })
      .join('');
  };
}

function moved({ first, last }: FormulaReference, rows: number, columns: number): string {
  const move = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    ...(end.row === undefined || end.rowFixed ? {} : { row: wrap(end.row + rows, ROWS) }),
    ...(end.column === undefined || end.columnFixed ? {} : { column: wrap(end.column + columns, COLUMNS) }),
  });
  return writeReference(last ? { first: move(first), last: move(last) } : { first: move(first) });
}

const wrap = (value: number, size: number): number => ((value % size) + size) % size;
