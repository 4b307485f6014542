import type { Place } from '../../model/finding';
import type { Field, PlanTable } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import { cellRange } from '../../model/range';

/** The header cell of a column. */
export const headerPlace = ({ sheet, headerRows, range }: PlanTable, column: number): Place => ({
  sheet,
  range: cellRange({ row: headerRows[0] ?? range.top, column }),
});

/** The header cell of a field in the first table that has it: where something about the whole plan is told. */
export function planPlace({ sheets }: PlanReading, field: Field): Place | undefined {
  for (const { tables } of sheets) {
    for (const table of tables) {
      const column = table.mapping.columns[field];
      if (column !== undefined) return headerPlace(table, column);
    }
  }
  return undefined;
}
