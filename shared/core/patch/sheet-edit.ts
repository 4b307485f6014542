import type { CellContent } from '../model/cell';
import { EMPTY_CELL, isFilledContent } from '../model/cell';
import type { PlacedContent, RemovedRow } from '../model/patch';
import type { CellPosition, CellRange } from '../model/range';
import type { SheetSnapshot } from '../model/snapshot';
import { EditedRow } from './edited-row';
import { movedMerges } from './moved-merges';
import { RowOrder } from './row-order';
import { sparseLists } from './sparse-lists';

/**
 * A sheet on which steps are done one after the other; the snapshot that it began with is never changed, and what no
 * step touches is shared with it. Positions are absolute. Opening and closing cost by the sheet, a step by itself.
 */
export class SheetEdit {
  readonly id: string;
  readonly name: string;
  private readonly order: RowOrder<EditedRow>;
  /** Rows above the first that was read. */
  private readonly above: ReadonlySet<EditedRow>;
  private merges: Map<string, CellRange>;
  private hiddenRows: readonly number[];
  private isChanged = false;

  constructor(private readonly source: SheetSnapshot) {
    const { id, name, origin, values, merges, hiddenRows } = source;
    this.id = id;
    this.name = name;
    this.merges = byRange(merges);
    this.hiddenRows = hiddenRows;
    const above = Array.from({ length: origin.row }, blankRow);
    this.above = new Set(above);
    this.order = new RowOrder(
      [...above, ...values.map((row) => new EditedRow(row, origin.column))],
      blankRow,
    );
    for (const { row, column, formula } of source.formulas) this.row(row).addDetails(column, { formula });
    for (const { row, column, text, format } of source.displayed)
      this.row(row).addDetails(column, { displayed: { text, format } });
    for (const { row, column, font } of source.legacyFonts ?? []) this.row(row).addDetails(column, { font });
  }

  get({ row, column }: CellPosition): CellContent {
    return this.order.rows[row]?.content(column) ?? EMPTY_CELL;
  }

  set({ row, column }: CellPosition, content: CellContent): void {
    this.isChanged = true;
    this.row(row).set(column, content);
  }

  /** The filled cells of `count` rows from `row`. */
  readRows(row: number, count: number): readonly RemovedRow[] {
    return Array.from({ length: count }, (_, index) => ({
      cells: (this.order.rows[row + index]?.contents() ?? []).filter(({ content }) =>
        isFilledContent(content),
      ),
    }));
  }

  deleteRows(row: number, count: number): void {
    this.isChanged = true;
    // why: a row that was put into a merged area may become its first or last when others go
    if (this.order.isWidened) this.moveRowNumbers();
    this.order.remove(row, count);
  }

  insertRows(row: number, rows: readonly RemovedRow[]): void {
    this.isChanged = true;
    this.order.insert(row, rows.length);
    rows.forEach(({ cells }, index) => {
      for (const { column, content } of cells) this.set({ row: row + index, column }, content);
    });
  }

  hasMerge(range: CellRange): boolean {
    this.moveRowNumbers();
    return this.merges.has(rangeKey(range));
  }

  merge(range: CellRange): void {
    this.moveRowNumbers();
    this.isChanged = true;
    this.merges.set(rangeKey(range), range);
  }

  unmerge(range: CellRange): void {
    this.moveRowNumbers();
    this.isChanged = true;
    this.merges.delete(rangeKey(range));
  }

  /** The filled cells in reading order. */
  contents(): readonly PlacedContent[] {
    return this.order.rows.flatMap((cells, row) =>
      cells.contents().flatMap((cell) => (isFilledContent(cell.content) ? [{ row, ...cell }] : [])),
    );
  }

  /** The sheet as it stands; the very snapshot where no step changed it. Formulas keep the last known result. */
  close(): SheetSnapshot {
    if (!this.isChanged) return this.source;
    this.moveRowNumbers();
    const { rows } = this.order;
    const top = rows.findIndex((row) => !this.above.has(row) || row.start < Infinity);
    const filled = top < 0 ? [] : rows.slice(top);
    const left = filled.reduce((least, row) => Math.min(least, row.start), Infinity);
    const column = left === Infinity ? this.source.origin.column : left;
    return {
      ...this.source,
      origin: { row: Math.max(0, top), column },
      values: filled.map((row) => row.valuesFrom(column)),
      ...sparseLists(rows, this.source),
      merges: [...this.merges.values()],
      hiddenRows: this.hiddenRows,
    };
  }

  private row(row: number): EditedRow {
    this.order.reach(row);
    return this.order.rows[row] ?? blankRow();
  }

  private moveRowNumbers(): void {
    const moved = this.order.moved();
    if (!moved) return;
    this.merges = byRange(movedMerges([...this.merges.values()], moved));
    this.hiddenRows = this.hiddenRows.flatMap((row) => moved(row) ?? []);
  }
}

const blankRow = (): EditedRow => new EditedRow([], 0);

const rangeKey = ({ top, left, bottom, right }: CellRange): string => [top, left, bottom, right].join(':');

const byRange = (ranges: readonly CellRange[]): Map<string, CellRange> =>
  new Map(ranges.map((range) => [rangeKey(range), range]));
