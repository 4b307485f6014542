import { type CellRange, formatRange, parseRange } from '../../../shared/core';

/** The last row that a sheet has; a range that ends there means "to the end" and keeps ending there. */
export const LAST_ROW = 1_048_575;

/** Rows next to each other. */
export interface RowBlock {
  readonly row: number;
  readonly count: number;
}

export interface RowSpread {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rows that come into or go out of a sheet at once; everything below moves. The blocks stand in order and apart from
 * each other, counted on the sheet that has these rows: before they go, after they have come.
 */
export class RowShift {
  /** Rows of the blocks before each one. */
  private readonly sums: readonly number[];

  constructor(
    readonly kind: 'insert' | 'delete',
    /** Name of the sheet. */
    readonly sheet: string,
    readonly blocks: readonly RowBlock[],
  ) {
    let sum = 0;
    this.sums = blocks.map(({ count }) => (sum += count) - count);
  }

  /** The shift that takes this one back. */
  reverse(): RowShift {
    return new RowShift(this.kind === 'insert' ? 'delete' : 'insert', this.sheet, this.blocks);
  }

  /** Whether a row goes. */
  isGoing(row: number): boolean {
    if (this.kind === 'insert') return false;
    const block = this.blocks[this.lastBlock(row)];
    return block !== undefined && row < block.row + block.count;
  }

  /** Where a row is after the shift; for one that goes, where the next that stays is. */
  place(row: number): number {
    const index = this.lastBlock(row);
    const block = this.blocks[index];
    if (!block) return row;
    const before = this.sums[index] ?? 0;
    if (this.kind === 'insert') return row + before + block.count;
    return row - before - Math.min(block.count, row - block.row);
  }

  /** Where rows are after the shift; `undefined` when all of them are gone. */
  spread({ top, bottom }: RowSpread): RowSpread | undefined {
    if (this.kind === 'insert') {
      const first = this.place(top);
      return first > LAST_ROW ? undefined : { top: first, bottom: Math.min(LAST_ROW, this.place(bottom)) };
    }
    const first = this.place(top);
    const last = this.place(bottom + 1) - 1;
    if (last < first) return undefined;
    return { top: first, bottom: bottom === LAST_ROW ? LAST_ROW : last };
  }

  /** A range after the shift; `undefined` when it is gone. */
  range(range: CellRange): CellRange | undefined {
    const spread = this.spread(range);
    return spread && { ...range, ...spread };
  }

  /** A range in A1 notation after the shift; what is no range of rows (a whole column) stays. */
  rangeText(text: string): string | undefined {
    const range = parseRange(text);
    if (!range) return text;
    const moved = this.range(range);
    return moved && formatRange(moved);
  }

  /** A list of ranges after the shift; empty when all are gone. */
  rangeList(text: string): string {
    return text
      .split(/\s+/)
      .flatMap((range) => (range === '' ? [] : [this.rangeText(range)]))
      .filter((range) => range !== undefined)
      .join(' ');
  }

  /** The place in `blocks` of the last one that moves or holds a row of the sheet before the shift; -1 for none. */
  private lastBlock(row: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.blocks[middle]?.row ?? 0;
      const first = this.kind === 'insert' ? start - (this.sums[middle] ?? 0) : start;
      if (first <= row) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The blocks of single rows, in order. */
export function blocksOf(rows: Iterable<number>): readonly RowBlock[] {
  const blocks: { row: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.count === row) last.count++;
    else blocks.push({ row, count: 1 });
  }
  return blocks;
}
