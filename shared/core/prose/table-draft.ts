import type { DocumentBlock, ParagraphBlock } from '../model/document';
import type { CellDraft } from './table-blocks';
import { MOST_COLUMNS, tableBlocks } from './table-blocks';

interface OpenCell {
  line: number;
  paragraphs: ParagraphBlock[];
  columns: number;
  rows: number;
  continues: boolean;
}

/** A cell of a row above that reaches down. */
interface Held {
  readonly columns: number;
  rows: number;
}

/** A table while it is read, row by row and cell by cell. */
export class TableDraft {
  private readonly rows: (readonly CellDraft[])[] = [];
  private readonly held = new Map<number, Held>();
  private cells: CellDraft[] = [];
  private column = 0;
  private line = 0;
  private cell: OpenCell | undefined;
  /** The row was taken out in a tracked change. */
  isRowGone = false;

  startRow(line: number): void {
    this.cells = [];
    this.column = 0;
    this.line = line;
    this.isRowGone = false;
  }

  endRow(): void {
    this.fillHeld();
    if (!this.isRowGone && this.cells.length > 0) this.rows.push(this.cells);
    this.cells = [];
  }

  /** Columns that a row leaves free before its first cell. */
  skip(columns: number): void {
    if (columns > 0) this.put({ line: this.line, paragraphs: [], columns: least(columns), continues: false });
  }

  startCell(line: number): void {
    this.fillHeld();
    this.cell = { line, paragraphs: [], columns: 1, rows: 1, continues: false };
  }

  /** The columns that the open cell takes. */
  span(columns: number): void {
    if (this.cell) this.cell.columns = least(columns);
  }

  /** The rows that the open cell takes. */
  reachDown(rows: number): void {
    if (this.cell) this.cell.rows = rows;
  }

  /** The open cell goes on with the one above, or begins anew. */
  join(continues: boolean): void {
    if (this.cell) this.cell.continues = continues;
  }

  get isInCell(): boolean {
    return this.cell !== undefined;
  }

  add(blocks: readonly ParagraphBlock[]): void {
    this.cell?.paragraphs.push(...blocks);
  }

  endCell(): void {
    const { cell } = this;
    if (!cell) return;
    this.cell = undefined;
    if (cell.rows > 1 && this.column < MOST_HELD)
      this.held.set(this.column, { columns: cell.columns, rows: cell.rows - 1 });
    this.put(cell);
  }

  blocks(): readonly DocumentBlock[] {
    return tableBlocks(this.rows);
  }

  private put(cell: CellDraft): void {
    this.cells.push(cell);
    this.column += cell.columns;
  }

  private fillHeld(): void {
    for (let held = this.held.get(this.column); held; held = this.held.get(this.column)) {
      held.rows -= 1;
      if (held.rows === 0) this.held.delete(this.column);
      this.put({ line: this.line, paragraphs: [], columns: held.columns, continues: true });
    }
  }
}

/** Cells further right that reach down are malice: every row would grow by them. */
const MOST_HELD = 256;

const least = (columns: number): number => Math.min(Math.max(1, Math.floor(columns) || 1), MOST_COLUMNS);

/** A table inside a cell: its rows are lines of the cell. */
export const asParagraphs = (blocks: readonly DocumentBlock[]): readonly ParagraphBlock[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.map(({ line, cells }): ParagraphBlock => ({
          kind: 'paragraph',
          line,
          text: cells.filter((cell) => cell !== '').join(' '),
        })),
  );
