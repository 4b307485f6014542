import type { ICellData } from '@univerjs/core';

import { type CellContent, type CellValue, EMPTY_CELL, formulaCell, valueCell } from '../../../shared/core';

/** A cell of the grid with nothing in it. */
export const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };

const TYPES = { string: 1, number: 2, boolean: 3 } as const;

/** A cell as the grid wants it: text stays text whatever it looks like. */
export function toCellData(value: CellValue, formula: string | undefined): ICellData {
  const shown =
    value === null
      ? {}
      : {
          v: typeof value === 'boolean' ? Number(value) : value,
          t: TYPES[typeof value as keyof typeof TYPES],
        };
  return formula === undefined ? shown : { ...shown, f: formula };
}

/** What a person left in a cell of the grid. */
export function fromCellData(cell: ICellData | null | undefined, formula: string): CellContent {
  if (formula !== '') return formulaCell(formula);
  if (!cell) return EMPTY_CELL;
  const typed = cell.p?.body?.dataStream;
  // why: a text of several lines comes as a document whose paragraphs end in carriage returns
  if (typed !== undefined) return valueCell(typed.replace(/\r\n$/, '').replace(/\r/g, '\n') || null);
  if (cell.v === undefined || cell.v === null || cell.v === '') return EMPTY_CELL;
  return valueCell(cell.t === TYPES.boolean ? Boolean(cell.v) : cell.v);
}
