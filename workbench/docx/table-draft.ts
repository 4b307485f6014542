import type { DocumentBlock, ParagraphBlock } from '../../shared/core/model/document';
import type { CellDraft } from '../../shared/core/prose/table-blocks';
import { MOST_COLUMNS, tableBlocks } from '../../shared/core/prose/table-blocks';
import { numberIn } from './list-book';

interface OpenCell {
  line: number;
  paragraphs: ParagraphBlock[];
  columns: number;
  continues: boolean;
}

/** A table while it is read, row by row and cell by cell. */
export class TableDraft {
  private readonly rows: (readonly CellDraft[])[] = [];
  private cells: CellDraft[] = [];
  private cell: OpenCell | undefined;
  /** The row was taken out in a tracked change. */
  isRowGone = false;

  startRow(): void {
    this.cells = [];
    this.isRowGone = false;
  }

  endRow(): void {
    if (!this.isRowGone && this.cells.length > 0) this.rows.push(this.cells);
  }

  /** Columns that a row leaves free before its first cell. */
  skip(columns: string | undefined, line: number): void {
    const free = Math.min(numberIn(columns) ?? 0, MOST_COLUMNS);
    if (free > 0) this.cells.push({ line, paragraphs: [], columns: free, continues: false });
  }

  startCell(line: number): void {
    this.cell = { line, paragraphs: [], columns: 1, continues: false };
  }

  span(columns: string | undefined): void {
    if (this.cell) this.cell.columns = Math.min(Math.max(1, numberIn(columns) ?? 1), MOST_COLUMNS);
  }

  /** "restart" begins a joined cell; anything else goes on with the one above. */
  merge(value: string | undefined): void {
    if (this.cell) this.cell.continues = value !== 'restart';
  }

  add(blocks: readonly ParagraphBlock[]): void {
    this.cell?.paragraphs.push(...blocks);
  }

  endCell(): void {
    if (this.cell) this.cells.push(this.cell);
    this.cell = undefined;
  }

  blocks(): readonly DocumentBlock[] {
    return tableBlocks(this.rows);
  }
}
