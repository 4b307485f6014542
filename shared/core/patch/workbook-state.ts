import type { CellContent, CellValue } from '../model/cell';
import { EMPTY_CELL, formulaCell, valueCell } from '../model/cell';
import type { PlacedContent, RemovedRow } from '../model/patch';
import type { CellPosition, CellRange } from '../model/range';
import type { SheetDraft } from '../model/sheet-draft';
import type { SheetSnapshot } from '../model/snapshot';

/** A sheet that can be edited step by step; positions are absolute. */
export class SheetState {
  readonly id: string;
  readonly name: string;
  readonly source: SheetSnapshot;
  /** The draft that made the sheet, when the tool made it. */
  readonly draft: SheetDraft | undefined;
  private readonly rows: (readonly CellContent[])[];
  private merges: readonly CellRange[];
  private hiddenRows: readonly number[];

  private constructor(source: SheetSnapshot, rows: (readonly CellContent[])[], draft?: SheetDraft) {
    this.id = source.id;
    this.name = source.name;
    this.source = source;
    this.draft = draft;
    this.rows = rows;
    this.merges = source.merges;
    this.hiddenRows = source.hiddenRows;
  }

  static fromSnapshot(source: SheetSnapshot, draft?: SheetDraft): SheetState {
    const rows: CellContent[][] = Array.from({ length: source.origin.row }, () => []);
    for (const values of source.values) {
      rows.push([
        ...Array.from({ length: source.origin.column }, () => EMPTY_CELL),
        ...values.map((value) => valueCell(value)),
      ]);
    }
    const state = new SheetState(source, rows, draft);
    for (const { row, column, formula } of source.formulas) state.set({ row, column }, formulaCell(formula));
    return state;
  }

  static fromDraft(draft: SheetDraft): SheetState {
    const rows = draft.rows.map(({ cells }) => cells.map((cell) => cell?.content ?? EMPTY_CELL));
    const source: SheetSnapshot = {
      id: draft.name,
      name: draft.name,
      origin: { row: 0, column: 0 },
      values: [],
      formulas: [],
      displayed: [],
      merges: draft.merges,
      hiddenRows: [],
      ...(draft.hidden ? { hidden: true } : {}),
    };
    return new SheetState(source, rows, draft);
  }

  get(at: CellPosition): CellContent {
    return this.rows[at.row]?.[at.column] ?? EMPTY_CELL;
  }

  set(at: CellPosition, content: CellContent): void {
    while (this.rows.length <= at.row) this.rows.push([]);
    const row = [...(this.rows[at.row] ?? [])];
    while (row.length <= at.column) row.push(EMPTY_CELL);
    row[at.column] = content;
    this.rows[at.row] = row;
  }

  /** The filled cells of `count` rows from `row`. */
  readRows(row: number, count: number): readonly RemovedRow[] {
    return Array.from({ length: count }, (_, index) => ({
      cells: (this.rows[row + index] ?? []).flatMap((content, column) =>
        isFilled(content) ? [{ column, content }] : [],
      ),
    }));
  }

  deleteRows(row: number, count: number): void {
    this.rows.splice(row, count);
    const shift = (at: number): number => (at < row ? at : Math.max(row, at - count));
    this.merges = this.merges
      .filter((merge) => merge.top < row || merge.bottom >= row + count)
      .map((merge) => ({
        ...merge,
        top: shift(merge.top),
        bottom: merge.bottom < row ? merge.bottom : merge.bottom - Math.min(count, merge.bottom - row + 1),
      }));
    this.hiddenRows = this.hiddenRows.filter((at) => at < row || at >= row + count).map(shift);
  }

  insertRows(row: number, rows: readonly RemovedRow[]): void {
    const count = rows.length;
    while (this.rows.length < row) this.rows.push([]);
    this.rows.splice(row, 0, ...rows.map((): readonly CellContent[] => []));
    rows.forEach(({ cells }, index) => {
      for (const { column, content } of cells) this.set({ row: row + index, column }, content);
    });
    const shift = (at: number): number => (at >= row ? at + count : at);
    this.merges = this.merges.map((merge) => ({
      ...merge,
      top: shift(merge.top),
      bottom: shift(merge.bottom),
    }));
    this.hiddenRows = this.hiddenRows.map(shift);
  }

  hasMerge(range: CellRange): boolean {
    return this.merges.some((merge) => sameRange(merge, range));
  }

  merge(range: CellRange): void {
    this.merges = [...this.merges, range];
  }

  unmerge(range: CellRange): void {
    this.merges = this.merges.filter((merge) => !sameRange(merge, range));
  }

  contents(): readonly PlacedContent[] {
    return this.rows.flatMap((cells, row) =>
      cells.flatMap((content, column) => (isFilled(content) ? [{ row, column, content }] : [])),
    );
  }

  /** The sheet as a snapshot from A1; results of formulas are unknown without a calculation engine, so `null`. */
  toSnapshot(): SheetSnapshot {
    const values: CellValue[][] = this.rows.map((cells) =>
      cells.map((content) => (content.kind === 'value' ? content.value : null)),
    );
    const formulas = this.rows.flatMap((cells, row) =>
      cells.flatMap((content, column) =>
        content.kind === 'formula' ? [{ row, column, formula: content.formula }] : [],
      ),
    );
    return {
      ...this.source,
      origin: { row: 0, column: 0 },
      values,
      formulas,
      displayed: this.source.displayed.filter((cell) => {
        const content = this.get(cell);
        return content.kind === 'value' && typeof content.value === 'number';
      }),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
    };
  }
}

const isFilled = (content: CellContent): boolean =>
  content.kind === 'formula' || (content.value !== null && content.value !== '');

const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** A workbook that can be edited step by step. */
export class WorkbookState {
  constructor(readonly sheets: SheetState[]) {}

  /** A sheet by id, or by name for the tool's own. */
  find(sheet: string): SheetState | undefined {
    return this.sheets.find(({ id }) => id === sheet) ?? this.sheets.find(({ name }) => name === sheet);
  }
}
