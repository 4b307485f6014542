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
/** Shorter contents ("Họp giao ban tháng") are alike by nature, and are one task only where all else is the same too. */
const FEWEST_LETTERS = 20;
const FEWEST_ALIKE = 8;

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
    if (content.text.length < FEWEST_ALIKE) continue;
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
  if (later.task.content.text.length < FEWEST_LETTERS && !isWholeSame(earlier.task, later.task))
    return undefined;
  const shared = sharedWords(earlier.task.content.text, later.task.content.text);
  if (shared === 1) return { kind: 'same', earlier, later };
  return shared >= NEAR && !isTelling(earlier.task, later.task)
    ? { kind: 'near', earlier, later }
    : undefined;
}

/** Whether every cell that tells something says the same: an equal time and an equal result among them. */
const isWholeSame = (a: Task, b: Task): boolean =>
  a.end.text !== '' &&
  a.result.text !== '' &&
  a.result.text === b.result.text &&
  a.coordinators.text === b.coordinators.text &&
  a.extras.every(({ text }, at) => text === b.extras[at]?.text);

/**
 * Whether the words that differ tell two contents apart: a name or a number ("phường A", "quý II"), or each has words of
 * its own ("quy hoạch tỉnh", "quy hoạch chung") that are more than the same word in another spelling.
 */
function isTelling(a: Task, b: Task): boolean {
  const [one, two] = [a.content.text, b.content.text].map(wordsOf) as [Words, Words];
  const own = (words: Words, others: Words): readonly string[] =>
    [...words].filter((word) => !others.has(word));
  const [ofOne, ofTwo] = [own(one, two), own(two, one)];
  const isNamed = [...ofOne, ...ofTwo].some((word) => /^[\p{Lu}\d]/u.test(word));
  return isNamed || (ofOne.length > 0 && ofTwo.length > 0 && !isSlip(ofOne, ofTwo));
}

type Words = ReadonlySet<string>;

/** One word on each side, the same but for its accents: a slip of the keyboard, no other thing. */
const isSlip = ([one = '', ...more]: readonly string[], [two = '', ...others]: readonly string[]): boolean =>
  more.length === 0 && others.length === 0 && bare(one) === bare(two);

const bare = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const wordsOf = (text: string): Words => new Set(text.split(/[^\p{L}\p{N}]+/u).slice(1));
