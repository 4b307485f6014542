import type { ComparedTask } from './compared-task';
import type { TaskPair } from './pair-same-contents';
import { countShared, tellingIndex, wordsOf } from './word-index';

/** With less in common it is another task. */
const LEAST_SHARED = 0.5;
/** What else speaks for the same task; it orders candidates and never makes one. */
const SAME_LEAD = 0.2;
const SAME_SECTION = 0.1;

interface Candidate extends TaskPair {
  readonly score: number;
}

/**
 * Pairs of tasks that were reworded: they share at least half of their words; the closest first, of equals those that
 * stand nearest to each other. Mirrored plans give mirrored pairs.
 */
export function pairLikeContents(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
): readonly TaskPair[] {
  const near = tellingIndex(before, after);
  const candidates = before.flatMap((task) => [...near(task)].flatMap((other) => candidateOf(task, other)));
  candidates.sort((a, b) => b.score - a.score || distance(a) - distance(b) || places(a) - places(b));
  const taken = new Set<ComparedTask>();
  return candidates.filter((pair) => {
    if (taken.has(pair.before) || taken.has(pair.after)) return false;
    taken.add(pair.before).add(pair.after);
    return true;
  });
}

const distance = ({ before, after }: TaskPair): number => Math.abs(before.order - after.order);
const places = ({ before, after }: TaskPair): number => before.order + after.order;

function candidateOf(before: ComparedTask, after: ComparedTask): readonly Candidate[] {
  const [one, two] = [wordsOf(before), wordsOf(after)];
  const shared = countShared(one, two);
  const likeness = shared / (one.size + two.size - shared);
  if (likeness < LEAST_SHARED) return [];
  const score =
    likeness +
    (before.keys.lead === after.keys.lead ? SAME_LEAD : 0) +
    (before.section === after.section ? SAME_SECTION : 0);
  return [{ before, after, score }];
}
