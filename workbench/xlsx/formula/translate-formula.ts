import type { ReferenceEnd } from './map-references';
import { mapReferences } from './map-references';
import { writeReference } from './write-reference';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A formula as it reads so many rows and columns further on: what is not fixed moves, round the edge if need be. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    ...(end.row === undefined || end.rowFixed ? {} : { row: wrap(end.row + rows, ROWS) }),
    ...(end.column === undefined || end.columnFixed ? {} : { column: wrap(end.column + columns, COLUMNS) }),
  });
  return mapReferences(formula, ({ first, last }) =>
    writeReference(last ? { first: move(first), last: move(last) } : { first: move(first) }),
  );
}

const wrap = (value: number, size: number): number => ((value % size) + size) % size;
