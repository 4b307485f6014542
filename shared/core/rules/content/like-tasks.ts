import type { Task } from '../../model/plan';
import type { LikenessKeys } from './task-likeness';
import { likenessKeys, sharedWords } from './task-likeness';

/** Two tasks that are perhaps one: word for word, or nearly so. */
export interface LikePair<T> {
  readonly kind: 'same' | 'near';
  readonly earlier: T;
  readonly later: T;
}

interface HasTask {
  readonly task: Task;
}

const NEAR = 0.85;
/** Shorter contents ("Họp giao ban tháng") are alike by nature. */
const FEWEST_LETTERS = 20;

/**
 * Pairs of like tasks, each later task at most once with the first that it resembles. The same work for another lead
 * or at another time is no repetition, and is passed over. Near-linear in the text.
 */
export function findLikeTasks<T extends HasTask>(tasks: readonly T[]): readonly LikePair<T>[] {
  const pairs: LikePair<T>[] = [];
  for (const alike of inOneSetting(tasks)) {
    const known: Known<T> = { exact: new Map(), low: new Map(), high: new Map() };
    for (const later of alike) {
      const { exact, low, high } = likenessKeys(later.task.content.text);
      const pair =
        likePair(known.exact.get(exact), later) ??
        likePair(known.low.get(low), later) ??
        likePair(known.high.get(high), later);
      if (pair) pairs.push(pair);
      if (!known.exact.has(exact)) known.exact.set(exact, later);
      if (!known.low.has(low)) known.low.set(low, later);
      if (!known.high.has(high)) known.high.set(high, later);
    }
  }
  return pairs;
}

/** The tasks that share lead and time with others. */
function inOneSetting<T extends HasTask>(tasks: readonly T[]): readonly (readonly T[])[] {
  const byEnd = new Map<string, Map<string, T[]>>();
  const settings: T[][] = [];
  for (const one of tasks) {
    const { content, lead, end } = one.task;
    if (content.text.length < FEWEST_LETTERS) continue;
    let byLead = byEnd.get(end.text);
    if (!byLead) byEnd.set(end.text, (byLead = new Map<string, T[]>()));
    const setting = byLead.get(lead.text);
    if (setting) setting.push(one);
    else {
      const fresh = [one];
      byLead.set(lead.text, fresh);
      settings.push(fresh);
    }
  }
  return settings.filter(({ length }) => length > 1);
}

/** The first task of one lead and time under each key of its content. */
type Known<T> = Readonly<Record<keyof LikenessKeys, Map<number, T>>>;

function likePair<T extends HasTask>(earlier: T | undefined, later: T): LikePair<T> | undefined {
  if (!earlier) return undefined;
  const shared = sharedWords(earlier.task.content.text, later.task.content.text);
  if (shared === 1) return { kind: 'same', earlier, later };
  return shared >= NEAR && !isTelling(earlier.task, later.task)
    ? { kind: 'near', earlier, later }
    : undefined;
}

/** Whether one of the words that differ is a name or a number ("phường A", "quý II"): then it tells them apart. */
function isTelling(a: Task, b: Task): boolean {
  const [one, two] = [wordsOf(a.content.text), wordsOf(b.content.text)];
  const differs = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...words].some((word) => !others.has(word) && /^[\p{Lu}\d]/u.test(word));
  return differs(one, two) || differs(two, one);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/[^\p{L}\p{N}]+/u).slice(1));
