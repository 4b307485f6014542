import type { ComparedTask } from './compared-task';
import { countShared, countWords, wordsOf } from './word-index';

/** How much the contents of two tasks have in common, 0…1. */
export interface Likeness {
  /** Of all their words. */
  readonly words: number;
  /** The same with each word counting the less, the more tasks it stands in: what tells them from their neighbours. */
  readonly telling: number;
  /** Of the words of the shorter one: 1 where the longer only says more. */
  readonly kept: number;
}

/** Compares tasks of two plans. The two plans, and the two tasks, may change places. */
export function likenessBetween(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
): (one: ComparedTask, two: ComparedTask) => Likeness {
  const [earlier, later] = [countWords(before), countWords(after)];
  const weight = (word: string): number => 1 / Math.max(1, earlier.get(word) ?? 0, later.get(word) ?? 0);
  // why: added in the order in which one of the two says them, the same words may weigh a hair less than in that of the other
  const sum = (words: Iterable<string>): number =>
    Array.from(words, weight)
      .sort((a, b) => a - b)
      .reduce((total, one) => total + one, 0);
  return (first, second) => {
    const [one, two] = [wordsOf(first), wordsOf(second)];
    const shared = countShared(one, two);
    const common = sum([...one].filter((word) => two.has(word)));
    return {
      words: shared / (one.size + two.size - shared),
      telling: common / (sum(one) + sum(two) - common),
      kept: shared / Math.min(one.size, two.size),
    };
  };
}
