import type { AgencyMention } from './agency';
import type { Period } from './period';
import type { AgencyField, PeriodField, TextField } from './plan';
import type { CellPosition } from './range';

export const NO_MENTIONS: readonly AgencyMention[] = [];
export const EMPTY: Period = { kind: 'empty' };

/**
 * A text of one cell, as nearly every field of a task is. Its place is made when somebody asks: most texts of a plan are
 * sound, nobody asks, and a plan of the country has a million of them.
 */
export class CellText implements TextField {
  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
  ) {}

  get cells(): readonly CellPosition[] {
    return [{ row: this.row, column: this.column }];
  }
}

/** Its mentions are set by who reads the cell. */
export class CellAgencies extends CellText implements AgencyField {
  mentions: readonly AgencyMention[] = NO_MENTIONS;
}

/** Its period is set by who reads the cell. */
export class CellPeriod extends CellText implements PeriodField {
  period: Period = EMPTY;
}

/** The first cell of a field, without a list of all. */
export const firstCell = (field: TextField): CellPosition | undefined =>
  field instanceof CellText ? { row: field.row, column: field.column } : field.cells[0];

/** The column of a field's first cell; `undefined` for a field without one. */
export const columnOf = (field: TextField): number | undefined =>
  field instanceof CellText ? field.column : field.cells[0]?.column;
