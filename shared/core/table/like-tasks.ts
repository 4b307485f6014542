import type { Task } from '../model/plan';
import { isUnobservable } from './result-kind';
import { likenessKeys, openingKey, sharedWords } from './task-likeness';

/** Two tasks that are perhaps one: word for word, nearly so, or the same action for the same vague aim. */
export interface LikePair<T> {
  readonly kind: 'same' | 'near' | 'overlap';
  readonly earlier: T;
  readonly later: T;
}

interface HasTask {
  readonly task: Task;
}

const NEAR = 0.85;
const OVERLAP = 0.65;
/** Words of a result that tell its aim, with whom it is for: other people are another task. */
const AIM_WORDS = 12;
/** A wording shared by more tasks is the plan's style, and says nothing of two of them. */
const MOST_ALIKE = 8;
/** Shorter contents ("Họp giao ban tháng") are alike by nature. */
const FEWEST_LETTERS = 20;

/** Pairs of like tasks, each later task at most once with the first that it resembles. Near-linear in the text. */
export function findLikeTasks<T extends HasTask>(tasks: readonly T[]): readonly LikePair<T>[] {
  const exact = new Map<number, T>();
  const sketches = new Map<number, T>();
  const aims = new Map<number, T[]>();
  const pairs: LikePair<T>[] = [];
  for (const later of tasks) {
    const { content, result } = later.task;
    if (content.text.length < FEWEST_LETTERS) continue;
    const keys = likenessKeys(content.text);
    const pair =
      sameTask(exact.get(keys.exact), later) ??
      nearTask(sketches.get(keys.low), later) ??
      nearTask(sketches.get(keys.high), later) ??
      overlapping(aims, keys.action, later, result.text);
    if (pair) pairs.push(pair);
    if (!exact.has(keys.exact)) exact.set(keys.exact, later);
    if (!sketches.has(keys.low)) sketches.set(keys.low, later);
    if (!sketches.has(keys.high)) sketches.set(keys.high, later);
  }
  return pairs;
}

const sameTask = <T extends HasTask>(earlier: T | undefined, later: T): LikePair<T> | undefined =>
  earlier && sharedWords(earlier.task.content.text, later.task.content.text).ofAll === 1
    ? { kind: 'same', earlier, later }
    : undefined;

const nearTask = <T extends HasTask>(earlier: T | undefined, later: T): LikePair<T> | undefined =>
  earlier && sharedWords(earlier.task.content.text, later.task.content.text).ofAll >= NEAR
    ? { kind: 'near', earlier, later }
    : undefined;

/** Two vague aims in the same words, by the same action on much the same matter: nobody can tell them apart. */
function overlapping<T extends HasTask>(
  aims: Map<number, T[]>,
  action: number,
  later: T,
  result: string,
): LikePair<T> | undefined {
  if (!isUnobservable(result)) return undefined;
  const key = action ^ openingKey(result, AIM_WORDS);
  const known = aims.get(key) ?? [];
  if (known.length === 0) aims.set(key, known);
  const earlier = known.find(
    ({ task }) => sharedWords(task.content.text, later.task.content.text).ofShorter >= OVERLAP,
  );
  if (known.length < MOST_ALIKE) known.push(later);
  return earlier && { kind: 'overlap', earlier, later };
}
