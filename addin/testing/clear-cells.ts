import type { CellRange } from '../../shared/core/model/range';
import { intersect } from './area';
import type { FakeSheet } from './fake-sheet';
import { badArgument } from './wire-fault';

/** `Range.clear`: all, contents or formats. */
export function clearCells(sheet: FakeSheet, area: CellRange, what: unknown): void {
  if (what === 'All') {
    sheet.forget(area);
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
    return;
  }
  if (what !== 'Contents' && what !== 'Formats') throw badArgument();
  for (const { cell } of sheet.cellsIn(area)) {
    if (what === 'Contents') {
      cell.value = null;
      delete cell.formula;
      delete cell.text;
    } else {
      cell.look.clear();
      cell.numberFormat = 'General';
    }
  }
}
