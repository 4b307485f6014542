import type { AgencyReader, PeriodReader, SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import type { ColumnOverride } from '../model/plan';

export interface CellReaders {
  readonly agencies: AgencyReader;
  readonly periods: PeriodReader;
}

/** Finds the task tables of a sheet and reads their tasks; all other texts are prose. */
export function readSheet(
  view: SheetView,
  _readers: CellReaders,
  _overrides: readonly ColumnOverride[],
): SheetReading {
  return { view, tables: [], prose: [] };
}
