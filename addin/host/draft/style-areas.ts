import type { CellPosition, CellStyle, SheetDraft } from '../../../shared/core';
import { areaAddresses } from '../area-addresses';
import { coverCells } from '../cover-cells';

/** The cells of one look, as address lists for `cellsAt`. */
export interface StyleArea {
  readonly style: CellStyle;
  readonly addresses: readonly string[];
}

/** The draft's cells by their looks: one entry for each style that is used. */
export function styleAreas({ rows, styles }: SheetDraft, hasAreas: boolean): readonly StyleArea[] {
  const cells = new Map<string, CellPosition[]>();
  rows.forEach((line, row) => {
    line.cells.forEach((cell, column) => {
      if (cell?.style === undefined) return;
      const list = cells.get(cell.style);
      if (list) list.push({ row, column });
      else cells.set(cell.style, [{ row, column }]);
    });
  });
  return [...cells].flatMap(([name, places]) => {
    const style = styles[name];
    return style ? [{ style, addresses: areaAddresses(coverCells(places), hasAreas) }] : [];
  });
}
