import { readMark } from './row-mark';

interface Open {
  readonly index: number;
  readonly key: string;
  readonly value: number | undefined;
}

/** Tells in which section a task stands. */
export interface SectionScope {
  open(index: number, numeral: string): void;
  /** Section of a task with this number; null outside every one. */
  of(number: string): number | null;
}

/**
 * A section reaches to the next one. Only a numbered title among the tasks ("2" over its parts `a)` and `b)`) ends
 * before: where 3 follows, as it is no part of 2.
 */
export function sectionScope(): SectionScope {
  let stack: readonly Open[] = [];
  // why: where tasks are numbered inside numbered sections ("1. Nhóm một" over 1, 2, 3) their numbers end none
  const inside = new Set<string>();
  return {
    open(index, numeral) {
      const mark = readMark(numeral);
      const key = mark?.key ?? '';
      const same = stack.findIndex((open) => open.key === key);
      stack = [...(same < 0 ? stack : stack.slice(0, same)), { index, key, value: mark?.value }];
    },
    of(number) {
      const top = stack[stack.length - 1];
      if (!top) return null;
      const mark = readMark(number);
      if (mark?.key === top.key && mark.value !== undefined) {
        if (mark.value === (top.value ?? -1) + 1 && !inside.has(mark.key)) stack = stack.slice(0, -1);
        else inside.add(mark.key);
      }
      return stack[stack.length - 1]?.index ?? null;
    },
  };
}
