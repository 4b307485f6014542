import type { CellRange } from '../../../shared/core';

/** One call: merge a range, merge each of its rows for itself, or repeat what stands in `from` all over `range`. */
export type MergeStep =
  | { readonly kind: 'merge' | 'merge-across'; readonly range: CellRange }
  | { readonly kind: 'repeat'; readonly from: CellRange; readonly range: CellRange };

/** Boxes of one size below one another, none left out. */
interface Stack extends CellRange {
  readonly boxHeight: number;
}

/** The merges in as few calls as their repetition allows; for cells that are still empty. A group goes as a whole. */
export function mergeSteps(merges: readonly CellRange[]): readonly (readonly MergeStep[])[] {
  const stacks = stacksOf(merges);
  const { lists, others } = repeatedLists(stacks);
  return [...lists, ...stripsOf(others).map(stripSteps)];
}

/**
 * The merges without a step that copies, for cells that hold contents already; more calls.
 * why: a copy brings the contents of its source along, and a run that ends then has lost those of its goal
 */
export const mergeStepsOverContents = (merges: readonly CellRange[]): readonly MergeStep[] =>
  stacksOf(merges).flatMap((stack) => stackBoxes(stack));

function stacksOf(merges: readonly CellRange[]): readonly Stack[] {
  const ordered = [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const stacks: Stack[] = [];
  for (const merge of ordered) {
    const boxHeight = merge.bottom - merge.top + 1;
    const above = stacks[stacks.length - 1];
    const joins =
      above?.left === merge.left &&
      above.right === merge.right &&
      above.boxHeight === boxHeight &&
      above.bottom + 1 === merge.top;
    if (joins) stacks[stacks.length - 1] = { ...above, bottom: merge.bottom };
    else stacks.push({ ...merge, boxHeight });
  }
  return stacks;
}

/**
 * Lists whose rows are merged over the same columns: the first is merged, and one of its rows is repeated over each of the
 * others, which takes one call instead of one for each column.
 */
function repeatedLists(stacks: readonly Stack[]) {
  const lists = new Map<string, Stack[][]>();
  for (const list of listsOf(stacks.filter(({ boxHeight }) => boxHeight === 1))) {
    const key = list.map(({ left, right }) => `${String(left)}:${String(right)}`).join(' ');
    lists.set(key, [...(lists.get(key) ?? []), list]);
  }
  const repeated = [...lists.values()].filter(({ length }) => length > 1);
  const taken = new Set(repeated.flat(2));
  return {
    lists: repeated.map(([first = [], ...others]) => [
      ...first.flatMap((stack) => stackSteps(stack)),
      ...others.map((list): MergeStep => {
        const from = { ...boxOf(first), bottom: boxOf(first).top };
        return { kind: 'repeat', from, range: boxOf(list) };
      }),
    ]),
    others: stacks.filter((stack) => !taken.has(stack)),
  };
}

/** Two stacks or more over the same rows with nothing between them. */
function listsOf(stacks: readonly Stack[]): readonly Stack[][] {
  const ordered = [...stacks].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const lists: Stack[][] = [];
  for (const stack of ordered) {
    const list = lists[lists.length - 1];
    const before = list?.[list.length - 1];
    const isNext =
      before?.top === stack.top && before.bottom === stack.bottom && before.right + 1 === stack.left;
    if (list && isNext) list.push(stack);
    else lists.push([stack]);
  }
  return lists.filter(({ length }) => length > 1);
}

const boxOf = (list: readonly Stack[]): CellRange => ({
  top: Math.min(...list.map(({ top }) => top)),
  bottom: Math.max(...list.map(({ bottom }) => bottom)),
  left: Math.min(...list.map(({ left }) => left)),
  right: Math.max(...list.map(({ right }) => right)),
});

/** Stacks of one size beside one another. */
function stripsOf(stacks: readonly Stack[]): readonly (readonly Stack[])[] {
  const ordered = [...stacks].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const strips: Stack[][] = [];
  for (const stack of ordered) {
    const strip = strips[strips.length - 1];
    const before = strip?.[strip.length - 1];
    if (strip && before && isBeside(before, stack)) strip.push(stack);
    else strips.push([stack]);
  }
  return strips;
}

const isBeside = (a: Stack, b: Stack): boolean =>
  a.top === b.top &&
  a.bottom === b.bottom &&
  a.boxHeight === b.boxHeight &&
  a.right + 1 === b.left &&
  a.right - a.left === b.right - b.left;

function stripSteps(strip: readonly Stack[]): readonly MergeStep[] {
  const [first] = strip;
  const last = strip[strip.length - 1];
  if (!first || !last) return [];
  const one = stackSteps(first);
  const isRepeated = one.length * strip.length > one.length + 1;
  if (!isRepeated) return strip.flatMap(stackSteps);
  return [
    ...one,
    { kind: 'repeat', from: first, range: { ...first, left: first.right + 1, right: last.right } },
  ];
}

function stackBoxes({ boxHeight, ...stack }: Stack): readonly MergeStep[] {
  if (boxHeight === 1 && stack.bottom > stack.top) return [{ kind: 'merge-across', range: stack }];
  return Array.from({ length: (stack.bottom - stack.top + 1) / boxHeight }, (_, index) => {
    const top = stack.top + index * boxHeight;
    return { kind: 'merge', range: { ...stack, top, bottom: top + boxHeight - 1 } };
  });
}

function stackSteps(stack: Stack): readonly MergeStep[] {
  const { top, left, bottom, right, boxHeight } = stack;
  const range = { top, left, bottom: top + boxHeight - 1, right };
  if (range.bottom === bottom) return [{ kind: 'merge', range }];
  if (boxHeight === 1) return [{ kind: 'merge-across', range: { ...range, bottom } }];
  return [
    { kind: 'merge', range },
    { kind: 'repeat', from: range, range: { ...range, top: range.bottom + 1, bottom } },
  ];
}
