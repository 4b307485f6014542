import type { WorkbookPatch } from '../../../shared/core';

type Direction = 'undo' | 'redo';

/** What the person did with their own hands and may take back; the pane keeps its own journal. */
export interface History {
  /** Keeps how to take a new change back; what could be done again is gone. */
  add(inverse: WorkbookPatch): void;
  put(direction: Direction, patch: WorkbookPatch): void;
  take(direction: Direction): WorkbookPatch | undefined;
}

const LIMIT = 200;

export function createHistory(): History {
  const stacks: Readonly<Record<Direction, WorkbookPatch[]>> = { undo: [], redo: [] };
  const put = (direction: Direction, patch: WorkbookPatch): void => {
    const stack = stacks[direction];
    stack.push(patch);
    if (stack.length > LIMIT) stack.shift();
  };
  return {
    put,
    add(inverse) {
      stacks.redo.length = 0;
      put('undo', inverse);
    },
    take: (direction) => stacks[direction].pop(),
  };
}
