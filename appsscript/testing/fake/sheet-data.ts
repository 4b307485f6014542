import type { FakeArea } from './fake-area';
import { isWithin, overlap, shiftArea } from './fake-area';
import type { FakeCell } from './fake-cell';
import { blankCell, formatOf } from './fake-cell';
import { serviceError } from './fake-error';
import { readInput } from './read-input';
import { shiftFormula } from './shift-formula';

/** A protection; `allows` is whether the user of the script may edit nevertheless. */
export interface FakeLockedArea {
  /** Absent for the whole sheet. */
  readonly area?: FakeArea;
  readonly open: readonly FakeArea[];
  readonly warningOnly: boolean;
  readonly allows: boolean;
}

export interface FakeFilterState {
  readonly area: FakeArea;
  /** Hidden values by column. */
  readonly hidden: ReadonlyMap<number, readonly string[]>;
}

const MANY = 1_000_000;

/** What the fake knows of one sheet; cells are found by 1-based row and column. */
export class SheetData {
  private cells = new Map<number, Map<number, FakeCell>>();
  maxRows = 1000;
  maxColumns = 26;
  merges: FakeArea[] = [];
  locks: FakeLockedArea[] = [];
  rules: unknown[] = [];
  charts: unknown[] = [];
  filter: FakeFilterState | undefined;
  isHidden = false;
  frozenRows = 0;
  hiddenColumns: FakeArea[] = [];
  hidesGridlines = false;
  /** The sheet object that was handed out for it, which its ranges name as theirs. */
  face: { getSheetId(): number } | undefined;
  readonly sizes: string[] = [];
  readonly borders: string[] = [];

  constructor(
    readonly id: number,
    public name: string,
    readonly year: number,
    readonly timeZone: string,
  ) {}

  at(row: number, column: number): FakeCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  ensure(row: number, column: number): FakeCell {
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map<number, FakeCell>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = blankCell()));
    return cell;
  }

  /** Puts what a person would type; a covered cell of a merge takes nothing. */
  type(row: number, column: number, input: unknown): void {
    const spot = { top: row, left: column, bottom: row, right: column };
    const merge = this.merges.find((area) => overlap(area, spot));
    if (merge && (merge.top !== row || merge.left !== column)) return;
    const cell = this.ensure(row, column);
    // why: a new text takes one look, and links go with the old one
    cell.runs = undefined;
    const typed = readInput(input, formatOf(cell), this.year);
    cell.value = typed.value;
    cell.formula = typed.formula;
    if (typed.format !== undefined && formatOf(cell) === 'General')
      cell.looks.set('NumberFormat', typed.format);
  }

  lastRow(): number {
    return this.last(([row]) => row);
  }

  lastColumn(): number {
    return this.last(([, column]) => column);
  }

  private last(of: (place: readonly [row: number, column: number]) => number): number {
    let last = 0;
    for (const [row, line] of this.cells)
      for (const [column, { value, formula }] of line)
        if (value !== '' || formula !== '') last = Math.max(last, of([row, column]));
    return last;
  }

  guard(area: FakeArea): void {
    const closed = this.locks.some(
      (lock) =>
        !lock.warningOnly &&
        !lock.allows &&
        (lock.area === undefined || overlap(lock.area, area)) &&
        !lock.open.some((open) => isWithin(area, open)),
    );
    if (closed)
      throw serviceError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
  }

  breakApart(area: FakeArea): void {
    this.guard(area);
    this.merges = this.merges.filter((merge) => !isWithin(merge, area));
  }

  /** Lets rows come before `row`, or go from it when `count` is negative. */
  shiftRows(row: number, count: number): void {
    this.guard({ top: row, left: 1, bottom: count < 0 ? row - count - 1 : row, right: MANY });
    if (count < 0 && this.maxRows + count < 1)
      throw serviceError("You can't delete all the rows on the sheet.");
    const moved = new Map<number, Map<number, FakeCell>>();
    for (const [at, line] of this.cells) {
      if (count < 0 && at >= row && at < row - count) continue;
      moved.set(at >= row ? at + count : at, line);
      for (const cell of line.values()) cell.formula = shiftFormula(cell.formula, row, count);
    }
    this.cells = moved;
    this.maxRows += count;
    this.merges = this.merges.flatMap((area) => shiftArea(area, row, count) ?? []);
  }
}
