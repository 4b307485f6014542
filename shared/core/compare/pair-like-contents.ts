import type { ComparedTask } from './compared-task';
import type { Likeness } from './likeness';
import type { TaskPair } from './pair-same-contents';
import { tellingIndex } from './word-index';

/** With less in common it is another task; with no lead, partner, day or result in common it takes more. */
const LEAST_WORDS = 0.5;
const LEAST_WORDS_ALONE = 0.75;
const LEAST_TELLING = 0.4;
/** A content that was only added to may have grown threefold. */
const LEAST_KEPT_WORDS = 3;
const LEAST_KEPT_SHARE = 1 / 3;
/** What else speaks for the same task; it orders candidates. */
const SAME_LEAD = 0.2;
const SAME_SECTION = 0.1;

interface Candidate extends TaskPair {
  readonly score: number;
}

/** What is known of two tasks whose contents differ. */
export interface PairJudge {
  readonly likeness: (before: ComparedTask, after: ComparedTask) => Likeness;
  readonly isSameSection: (pair: TaskPair) => boolean;
}

/**
 * Pairs of tasks that were reworded: the closest first, of equals those that stand nearest to each other. Mirrored plans
 * give mirrored pairs.
 */
export function pairLikeContents(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
  judge: PairJudge,
): readonly TaskPair[] {
  const near = tellingIndex(before, after);
  const candidates = before.flatMap((task) =>
    [...near(task)].flatMap((other) => candidateOf({ before: task, after: other }, judge)),
  );
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

function candidateOf(pair: TaskPair, { likeness, isSameSection }: PairJudge): readonly Candidate[] {
  const { before, after } = pair;
  const like = likeness(before, after);
  const [hasSameLead, hasSameSection] = [before.keys.lead === after.keys.lead, isSameSection(pair)];
  if (!isReworded(pair, like) && !(hasSameLead && hasSameSection && isAddedTo(pair, like))) return [];
  return [
    {
      ...pair,
      score: like.words + (hasSameLead ? SAME_LEAD : 0) + (hasSameSection ? SAME_SECTION : 0),
    },
  ];
}

function isReworded({ before, after }: TaskPair, { words, telling, kept }: Likeness): boolean {
  const isAlone = OTHER_FIELDS.every((field) => before.keys[field] !== after.keys[field]);
  return words >= (isAlone ? LEAST_WORDS_ALONE : LEAST_WORDS) && (telling >= LEAST_TELLING || kept === 1);
}

const OTHER_FIELDS = ['lead', 'coordinators', 'end', 'result'] as const;

/** Whether all words of one stand in the other, which says more. */
function isAddedTo({ before, after }: TaskPair, { words, kept }: Likeness): boolean {
  const shorter = Math.min(wordCount(before), wordCount(after));
  return kept === 1 && shorter >= LEAST_KEPT_WORDS && words >= LEAST_KEPT_SHARE;
}

const wordCount = ({ keys }: ComparedTask): number => keys.content.split(' ').length;
