import type { Task } from '../../model/plan';
import type { LikenessKeys } from './task-likeness';
import { likenessKeys, sharedWords } from './task-likeness';

/** Two tasks that are perhaps one: word for word, or nearly so. */
export interface LikePair {
  readonly kind: 'same' | 'near';
  readonly earlier: Task;
  readonly later: Task;
}

const NEAR = 0.85;
/** Shorter contents ("Họp giao ban tháng") are alike by nature, and are one task only where all else is the same too. */
const FEWEST_LETTERS = 20;
const FEWEST_ALIKE = 8;

/**
 * Pairs of like tasks, each later task at most once with the first that it resembles. The same work for another lead
 * or at another time is no repetition, and is passed over. Near-linear in the text.
 */
export function findLikeTasks(tasks: readonly Task[]): readonly LikePair[] {
  return inOneSetting(tasks).flatMap((alike) => {
    const [earlier, later] = alike;
    if (!earlier || !later || alike.length > 2) return likeAmong(alike);
    // why: nearly all settings are of two tasks, and need no maps
    const pair = meet(keysOf(earlier), keysOf(later)) ? likePair(earlier, later) : undefined;
    return pair ?? NONE;
  });
}

const NONE: readonly [] = [];

const keysOf = ({ content }: Task): LikenessKeys => likenessKeys(content.text);

const meet = (a: LikenessKeys, b: LikenessKeys): boolean =>
  a.exact === b.exact || a.low === b.low || a.high === b.high;

function likeAmong(tasks: readonly Task[]): readonly LikePair[] {
  const pairs: LikePair[] = [];
  const known: Known = { exact: new Map(), low: new Map(), high: new Map() };
  for (const later of tasks) {
    const { exact, low, high } = keysOf(later);
    const pair =
      likePair(known.exact.get(exact), later) ??
      likePair(known.low.get(low), later) ??
      likePair(known.high.get(high), later);
    if (pair) pairs.push(pair);
    if (!known.exact.has(exact)) known.exact.set(exact, later);
    if (!known.low.has(low)) known.low.set(low, later);
    if (!known.high.has(high)) known.high.set(high, later);
  }
  return pairs;
}

/** The first task of one lead and time under each key of its content. */
type Known = Readonly<Record<keyof LikenessKeys, Map<number, Task>>>;

/** The tasks that share lead and time with others. */
function inOneSetting(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const byEnd = new Map<string, Map<string, Task | Task[]>>();
  const settings: Task[][] = [];
  for (const task of tasks) {
    const { content, lead, end } = task;
    if (content.text.length < FEWEST_ALIKE) continue;
    let byLead = byEnd.get(end.text);
    if (!byLead) byEnd.set(end.text, (byLead = new Map<string, Task | Task[]>()));
    const setting = byLead.get(lead.text);
    if (setting === undefined) byLead.set(lead.text, task);
    else if (Array.isArray(setting)) setting.push(task);
    else {
      // why: most tasks are alone in their setting, and need no list
      const both = [setting, task];
      byLead.set(lead.text, both);
      settings.push(both);
    }
  }
  return settings;
}

function likePair(earlier: Task | undefined, later: Task): LikePair | undefined {
  if (!earlier) return undefined;
  if (later.content.text.length < FEWEST_LETTERS && !isWholeSame(earlier, later)) return undefined;
  const shared = sharedWords(earlier.content.text, later.content.text);
  if (shared === 1) return { kind: 'same', earlier, later };
  return shared >= NEAR && !isTelling(earlier, later) ? { kind: 'near', earlier, later } : undefined;
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
