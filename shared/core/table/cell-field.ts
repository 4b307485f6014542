import type { AgencyMention } from '../model/agency';
import type { Period } from '../model/period';
import type { AgencyField, PeriodField, TextField } from '../model/plan';
import type { CellPosition } from '../model/range';
import { keepShape } from '../work/keep-shape';

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

export class CellAgencies extends CellText implements AgencyField {
  constructor(
    { text, row, column }: CellText,
    readonly mentions: readonly AgencyMention[],
  ) {
    super(text, row, column);
  }
}

export class CellPeriod extends CellText implements PeriodField {
  constructor(
    { text, row, column }: CellText,
    readonly period: Period,
  ) {
    super(text, row, column);
  }
}

const none = new CellText('', 0, 0);
keepShape(none, new CellAgencies(none, []), new CellPeriod(none, { kind: 'empty' }));

/** The column of a field's first cell; `undefined` for a field without one. */
export const columnOf = (field: TextField): number | undefined =>
  field instanceof CellText ? field.column : field.cells[0]?.column;
