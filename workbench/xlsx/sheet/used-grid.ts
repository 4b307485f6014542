import type { CellValue } from '../../../shared/core';

/** Columns beyond these and cells after so long a gap are strays that no plan's table reaches. */
const MAX_COLUMNS = 1_024;
const MAX_GAP = 100_000;

const EMPTY_ROW: readonly CellValue[] = [];

/** Collects values row by row without reserving anything for what is empty. */
export class UsedGrid {
  static readonly columns = MAX_COLUMNS;
  private readonly rows = new Map<number, CellValue[]>();

  set(row: number, column: number, value: CellValue): void {
    if (column >= MAX_COLUMNS) return;
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = []));
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  /** The rows from the first one on; `rowCount` tells how far the used area reaches. */
  finish(): { readonly values: readonly (readonly CellValue[])[]; readonly rowCount: number } {
    let rowCount = 0;
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      if (row - rowCount > MAX_GAP) break;
      rowCount = row + 1;
    }
    return {
      values: Array.from({ length: rowCount }, (_, row) => this.rows.get(row) ?? EMPTY_ROW),
      rowCount,
    };
  }
}
