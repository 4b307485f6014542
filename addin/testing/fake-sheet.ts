import type { CellRange } from '../../shared/core/model/range';
import { intersect, MAX_COLUMNS } from './area';
import type { FakeCell } from './fake-cell';
import { isFilled, newCell } from './fake-cell';

/** State of any object that the simulation keeps without understanding it: chart, rule, print set-up. */
export type Kept = Record<string, unknown>;

/** A conditional format with the areas that it paints. */
export interface FakeRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly CellRange[];
  readonly state: Kept;
}

/** A table of Excel (ListObject); its first row holds the headings. */
export interface FakeTable {
  readonly name: string;
  area: CellRange;
  isFiltered: boolean;
  style?: string;
}

export interface FakeChart {
  readonly name: string;
  readonly state: Kept;
  readonly series: Kept[];
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** One sheet of the simulated Excel. */
export class FakeSheet {
  visibility = 'Visible';
  showGridlines = true;
  isProtected = false;
  frozenRows = 0;
  merges: CellRange[] = [];
  rules: FakeRule[] = [];
  validations: { readonly area: CellRange; readonly state: Kept }[] = [];
  charts: FakeChart[] = [];
  tables: FakeTable[] = [];
  /** Cells that are filled by the formula of the first of them. */
  spills: CellRange[] = [];
  /** A filter of the sheet hides rows; those are in `hiddenRows`. */
  isFiltered = false;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly page: Kept = {};
  private cells = new Map<number, FakeCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): FakeCell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  touch(row: number, column: number): FakeCell {
    const key = keyOf(row, column);
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = newCell()));
    return cell;
  }

  /** The cells of a range that exist, with their places. */
  cellsIn(
    area: CellRange,
  ): readonly { readonly row: number; readonly column: number; readonly cell: FakeCell }[] {
    const found: { row: number; column: number; cell: FakeCell }[] = [];
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    const add = (row: number, column: number): void => {
      const cell = this.cell(row, column);
      if (cell) found.push({ row, column, cell });
    };
    if (size <= this.cells.size) {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) add(row, column);
      return found;
    }
    for (const key of this.cells.keys()) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        add(row, column);
    }
    return found;
  }

  forget(area: CellRange): void {
    for (const { row, column } of this.cellsIn(area)) this.cells.delete(keyOf(row, column));
  }

  usedRange(within: CellRange, valuesOnly: boolean): CellRange | undefined {
    const used = this.cellsIn(within).filter(({ cell }) => !valuesOnly || isFilled(cell));
    const [first] = used;
    if (!first) return undefined;
    const range = { top: first.row, bottom: first.row, left: first.column, right: first.column };
    for (const { row, column } of used) {
      range.top = Math.min(range.top, row);
      range.bottom = Math.max(range.bottom, row);
      range.left = Math.min(range.left, column);
      range.right = Math.max(range.right, column);
    }
    return range;
  }

  /** Moves everything from `row` on by `by` rows; negative takes rows away. */
  shiftRows(row: number, by: number): void {
    const moved = new Map<number, FakeCell>();
    for (const [key, cell] of this.cells) {
      const at = Math.floor(key / MAX_COLUMNS);
      if (by < 0 && at >= row && at < row - by) continue;
      moved.set(at >= row ? key + by * MAX_COLUMNS : key, cell);
    }
    this.cells = moved;
    const taken = by < 0 ? { top: row, bottom: row - by - 1, left: 0, right: MAX_COLUMNS - 1 } : undefined;
    this.merges = this.merges
      .filter((merge) => !taken || !(merge.top >= taken.top && merge.bottom <= taken.bottom))
      .map((merge) => shiftRange(merge, row, by));
    for (const table of this.tables) table.area = shiftRange(table.area, row, by);
    this.spills = this.spills.map((spill) => shiftRange(spill, row, by));
    const hidden = [...this.hiddenRows].filter((at) => !taken || at < taken.top || at > taken.bottom);
    this.hiddenRows.clear();
    for (const at of hidden) this.hiddenRows.add(at >= row ? at + by : at);
  }

  /** Whether a filter of the sheet or of a table hides rows. */
  get hasActiveFilter(): boolean {
    return this.isFiltered || this.tables.some(({ isFiltered }) => isFiltered);
  }

  /** The spill that a cell belongs to. */
  spillAt(row: number, column: number): CellRange | undefined {
    const at = { top: row, bottom: row, left: column, right: column };
    return this.spills.find((spill) => intersect(spill, at) !== undefined);
  }

  /** Merged areas that begin inside `area`; those that only reach into it are not found (office-js #3611). */
  mergesBeginningIn(area: CellRange): readonly CellRange[] {
    return this.merges.filter((merge) => intersect(firstCell(merge), area) !== undefined);
  }
}

export const firstCell = ({ top, left }: CellRange): CellRange => ({ top, left, bottom: top, right: left });

function shiftRange(range: CellRange, row: number, by: number): CellRange {
  const move = (at: number): number => (at >= row ? Math.max(row, at + by) : at);
  const bottom = range.bottom >= row ? Math.max(row - 1, range.bottom + by) : range.bottom;
  return { ...range, top: move(range.top), bottom };
}
