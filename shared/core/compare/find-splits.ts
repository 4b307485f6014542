import type { ComparedTask } from './compared-task';
import { groupBy } from '../work/group-by';
import type { Likeness } from './likeness';
import { countShared, tellingIndex, wordsOf } from './word-index';

/** A task that became several, or the mirror of it: several that became one. */
export interface Split {
  readonly whole: ComparedTask;
  readonly parts: readonly ComparedTask[];
}

/** What is known of a task and of what may be a part of it. */
export interface SplitJudge {
  readonly likeness: (one: ComparedTask, two: ComparedTask) => Likeness;
  readonly isSameSection: (whole: ComparedTask, part: ComparedTask) => boolean;
}

/** So much of a part comes from the whole, and so much of the whole is found in its parts. */
const COMES_FROM = 0.75;
/** So much of the whole each part alone accounts for, or it may be another task in like words. */
const OWN_SHARE = 0.15;
/** A part that says next to nothing new needs but one word of its own: "… quý I, quý II" became two reports. */
const TAKEN_OUT = 0.9;
/** With so much in common a part is rather the like task of the other plan than a part of a longer one. */
const REWORDED = 0.5;

/** The tasks of `wholes` whose words are found again, divided over two or more of `parts`. */
export function findSplits(
  wholes: readonly ComparedTask[],
  parts: readonly ComparedTask[],
  judge: SplitJudge,
): readonly Split[] {
  const near = tellingIndex(parts, wholes);
  const byWhole = groupBy(parts, (part) => wholeOf(part, [...near(part)], judge));
  return [...byWhole].flatMap(([whole, all]) => {
    if (whole === undefined) return [];
    const own = all.filter((part) => hasOwnShare(part, whole, all));
    return own.length > 1 && isCovered(whole, own) ? [{ whole, parts: own }] : [];
  });
}

function wholeOf(
  part: ComparedTask,
  wholes: readonly ComparedTask[],
  { likeness, isSameSection }: SplitJudge,
): ComparedTask | undefined {
  const words = wordsOf(part);
  const ranked = wholes
    .filter((whole) => words.size < wordsOf(whole).size)
    .map((whole) => ({ whole, share: countShared(words, wordsOf(whole)) / words.size }))
    .filter(({ whole, share }) => share >= (isSameSection(whole, part) ? COMES_FROM : TAKEN_OUT))
    .sort((a, b) => b.share - a.share || gap(part, a.whole) - gap(part, b.whole));
  const [best] = ranked;
  if (best === undefined || best.share >= TAKEN_OUT) return best?.whole;
  const { whole } = best;
  const like = Math.max(REWORDED, likeness(part, whole).words);
  return wholes.some((other) => other !== whole && likeness(part, other).words > like) ? undefined : whole;
}

const gap = (a: ComparedTask, b: ComparedTask): number => Math.abs(a.order - b.order);

function hasOwnShare(part: ComparedTask, whole: ComparedTask, all: readonly ComparedTask[]): boolean {
  const others = new Set(all.flatMap((other) => (other === part ? [] : [...wordsOf(other)])));
  const [words, mine] = [wordsOf(whole), wordsOf(part)];
  const own = [...mine].filter((word) => words.has(word) && !others.has(word));
  if (countShared(mine, words) / mine.size >= TAKEN_OUT) return own.length > 0;
  return own.length / words.size >= OWN_SHARE;
}

function isCovered(whole: ComparedTask, parts: readonly ComparedTask[]): boolean {
  const words = wordsOf(whole);
  const found = new Set(parts.flatMap((part) => [...wordsOf(part)]));
  return countShared(words, found) / words.size >= COMES_FROM;
}
