import type { CellContent, CellValue } from '../model/cell';
import { EMPTY_CELL, formulaCell, isFilledContent, valueCell } from '../model/cell';
import type { PlacedContent, RemovedRow } from '../model/patch';
import type { CellPosition, CellRange } from '../model/range';
import type { SheetDraft } from '../model/sheet-draft';
import { sheetByName } from '../model/sheet-name';
import type { SheetSnapshot } from '../model/snapshot';

/** A cell's content with what the host last said of it; the rest is gone once the content changes. */
interface StateCell {
  readonly content: CellContent;
  /** Result of a formula. */
  readonly cached: CellValue;
  readonly displayed?: { readonly text: string; readonly format: string };
  readonly legacyFont?: string;
}

const EMPTY: StateCell = { content: EMPTY_CELL, cached: null };

const stateCell = (content: CellContent, cached: CellValue = null): StateCell => ({ content, cached });

/** A sheet that can be edited step by step; positions are absolute. */
export class SheetState {
  readonly id: string;
  readonly name: string;
  readonly source: SheetSnapshot;
  /** The draft that made the sheet, when the tool made it. */
  readonly draft: SheetDraft | undefined;
  private readonly rows: (readonly StateCell[])[];
  private merges: readonly CellRange[];
  private hiddenRows: readonly number[];

  private constructor(source: SheetSnapshot, rows: (readonly StateCell[])[], draft?: SheetDraft) {
    this.id = source.id;
    this.name = source.name;
    this.source = source;
    this.draft = draft;
    this.rows = rows;
    this.merges = source.merges;
    this.hiddenRows = source.hiddenRows;
  }

  static fromSnapshot(source: SheetSnapshot): SheetState {
    const rows: StateCell[][] = Array.from({ length: source.origin.row }, () => []);
    for (const values of source.values) {
      rows.push([
        ...Array.from({ length: source.origin.column }, () => EMPTY),
        ...values.map((value) => stateCell(valueCell(value), value)),
      ]);
    }
    const state = new SheetState(source, rows);
    for (const { row, column, formula } of source.formulas) {
      state.put({ row, column }, stateCell(formulaCell(formula), state.cell({ row, column }).cached));
    }
    for (const { text, format, ...at } of source.displayed) {
      state.put(at, { ...state.cell(at), displayed: { text, format } });
    }
    for (const { font, ...at } of source.legacyFonts ?? []) {
      state.put(at, { ...state.cell(at), legacyFont: font });
    }
    return state;
  }

  static fromDraft(draft: SheetDraft): SheetState {
    const rows = draft.rows.map(({ cells }) =>
      cells.map((cell) => (cell ? stateCell(cell.content, cell.cached) : EMPTY)),
    );
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

  /** The same sheet, to be edited apart; rows are never changed in place, so they are shared. */
  copy(): SheetState {
    const copy = new SheetState(this.source, [...this.rows], this.draft);
    copy.merges = this.merges;
    copy.hiddenRows = this.hiddenRows;
    return copy;
  }

  get(at: CellPosition): CellContent {
    return this.cell(at).content;
  }

  set(at: CellPosition, content: CellContent): void {
    this.put(at, stateCell(content));
  }

  private cell(at: CellPosition): StateCell {
    return this.rows[at.row]?.[at.column] ?? EMPTY;
  }

  private put(at: CellPosition, cell: StateCell): void {
    while (this.rows.length <= at.row) this.rows.push([]);
    const row = [...(this.rows[at.row] ?? [])];
    while (row.length <= at.column) row.push(EMPTY);
    row[at.column] = cell;
    this.rows[at.row] = row;
  }

  /** The filled cells of `count` rows from `row`. */
  readRows(row: number, count: number): readonly RemovedRow[] {
    return Array.from({ length: count }, (_, index) => ({
      cells: (this.rows[row + index] ?? []).flatMap(({ content }, column) =>
        isFilledContent(content) ? [{ column, content }] : [],
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
    this.rows.splice(row, 0, ...rows.map((): readonly StateCell[] => []));
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
    return this.collect(({ content }, row, column) =>
      isFilledContent(content) ? { row, column, content } : undefined,
    );
  }

  /** The sheet as a snapshot from A1; formulas keep the last known result, new ones have none. */
  toSnapshot(): SheetSnapshot {
    const values: CellValue[][] = this.rows.map((cells) =>
      cells.map(({ content, cached }) => (content.kind === 'value' ? content.value : cached)),
    );
    return {
      ...this.source,
      origin: { row: 0, column: 0 },
      values,
      formulas: this.collect(({ content }, row, column) =>
        content.kind === 'formula' ? { row, column, formula: content.formula } : undefined,
      ),
      displayed: this.collect(({ displayed }, row, column) => displayed && { row, column, ...displayed }),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      ...(this.source.legacyFonts
        ? {
            legacyFonts: this.collect(
              ({ legacyFont }, row, column) => legacyFont && { row, column, font: legacyFont },
            ),
          }
        : {}),
    };
  }

  private collect<T extends object>(
    read: (cell: StateCell, row: number, column: number) => T | '' | undefined,
  ): readonly T[] {
    const found: T[] = [];
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const one = read(cell, row, column);
        if (one) found.push(one);
      });
    });
    return found;
  }
}

const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** A workbook that can be edited step by step. */
export class WorkbookState {
  constructor(readonly sheets: SheetState[]) {}

  /** A sheet by id, or by name for the tool's own. */
  find(sheet: string): SheetState | undefined {
    return this.sheets.find(({ id }) => id === sheet) ?? sheetByName(this.sheets, sheet);
  }
}
