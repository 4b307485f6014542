import type { RowMark } from './row-mark';
import { continuesStem, isPartMark } from './row-mark';

/** A row with a mark, and what its number cell says. */
export interface MarkedRow {
  readonly row: number;
  readonly number: string;
  readonly mark: RowMark | undefined;
}

type Open = MarkedRow & { readonly mark: RowMark };

const PART_RANK: Readonly<Record<string, number>> = { letter: 1, 'small-roman': 2, bullet: 3, 'bullet +': 4 };

const rankOf = ({ style, key }: RowMark): number => PART_RANK[key] ?? PART_RANK[style] ?? 0;

/** Follows the marks down a table and tells of which row another one is a part. */
export interface RowLevels {
  /** The row of the task that a marked row is a part of; `undefined` for a task of its own. */
  place(row: MarkedRow): number | undefined;
  /** A section begins: nothing below is part of anything above. */
  reset(): void;
}

/**
 * `a)` and `-` are parts of the row above that has a greater mark, 1.1 of the row marked 1. Marks that no greater
 * one stands above are the tasks of their section, whatever they look like.
 */
export function rowLevels(): RowLevels {
  let stack: readonly Open[] = [];
  const push = (upper: readonly Open[], own: Open): number | undefined => {
    stack = [...upper, own];
    return upper[upper.length - 1]?.row;
  };
  return {
    place(row) {
      if (!isOpen(row)) return undefined;
      if (row.mark.style !== 'number') return push(aboveOf(stack, row.mark), row);
      // why: nearly every row of a plan has a plain number, which is a part of nothing
      stack = [row];
      return undefined;
    },
    reset() {
      stack = [];
    },
  };
}

const isOpen = (row: MarkedRow): row is Open => row.mark !== undefined;

/** The open rows that a row so marked is a part of, the nearest last. */
function aboveOf(stack: readonly Open[], mark: RowMark): readonly Open[] {
  if (isPartMark(mark)) {
    const same = stack.findIndex((open) => open.mark.key === mark.key);
    return same >= 0 ? stack.slice(0, same) : stack.filter((open) => rankOf(open.mark) < rankOf(mark));
  }
  const at = stack.findIndex((open) => continuesStem(mark, open.number));
  return at < 0 ? [] : stack.slice(0, at + 1);
}
