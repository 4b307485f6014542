import type { RowMark } from './row-mark';
import { continuesStem, isPartMark } from './row-mark';

interface Open {
  readonly row: number;
  readonly number: string;
  readonly mark: RowMark;
}

const PART_RANK: Readonly<Record<string, number>> = { letter: 1, 'small-roman': 2, bullet: 3, 'bullet +': 4 };

const rankOf = ({ style, key }: RowMark): number => PART_RANK[key] ?? PART_RANK[style] ?? 0;

/** Follows the marks down a table and tells of which row another one is a part. */
export interface RowLevels {
  /** The row of the task that the row so marked is a part of; `undefined` for a task of its own. */
  place(row: number, mark: RowMark, number: string): number | undefined;
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
    place(row, mark, number) {
      const own = { row, number, mark };
      // why: nearly every row of a plan has a plain number, which is a part of nothing
      if (mark.style === 'number') {
        stack = [own];
        return undefined;
      }
      if (isPartMark(mark)) {
        const same = stack.findIndex((open) => open.mark.key === mark.key);
        if (same >= 0) return push(stack.slice(0, same), own);
        return push(
          stack.filter((open) => rankOf(open.mark) < rankOf(mark)),
          own,
        );
      }
      const at = stack.findIndex((open) => continuesStem(mark, open.number));
      return push(at < 0 ? [] : stack.slice(0, at + 1), own);
    },
    reset() {
      stack = [];
    },
  };
}
