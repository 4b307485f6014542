import type { PlanReading } from '../model/reading';
import type { ComparedTask } from './compared-task';
import { comparedTasks } from './compared-task';
import type { FieldChange } from './field-changes';
import { fieldChanges, sectionText } from './field-changes';
import { findMoved } from './find-moved';
import type { Split } from './find-splits';
import { findSplits } from './find-splits';
import { likenessBetween } from './likeness';
import type { RenamedSection, SectionMatch } from './match-sections';
import { matchSections } from './match-sections';
import type { PairJudge } from './pair-like-contents';
import { pairLikeContents } from './pair-like-contents';
import type { TaskPair } from './pair-same-contents';
import { pairSameContents } from './pair-same-contents';
import { splitByLead } from './split-by-lead';
import { wordKey } from './word-key';

/** A task of both plans that is written otherwise in one field at least. */
export interface ChangedTask extends TaskPair {
  readonly fields: readonly FieldChange[];
}

/**
 * What became of a plan. Each task of either plan is in one list at the most: unchanged ones are in none, and a task
 * that changed and moved is among the changed. Numbers do not count for identity.
 */
export interface PlanComparison {
  readonly added: readonly ComparedTask[];
  readonly dropped: readonly ComparedTask[];
  readonly changed: readonly ChangedTask[];
  readonly moved: readonly TaskPair[];
  readonly split: readonly Split[];
  readonly merged: readonly Split[];
  readonly sectionsRenamed: readonly RenamedSection[];
  /** Sections whose title says the same in another writing. */
  readonly sectionsRespelt: readonly RenamedSection[];
  /** Tasks of both plans that bear another number. */
  readonly renumbered: number;
}

/** Compares two plans, the earlier first. `comparePlans(b, a)` is the mirror image; near-linear in the tasks. */
export function comparePlans(earlier: PlanReading, later: PlanReading): PlanComparison {
  const [before, after] = [comparedTasks(earlier), comparedTasks(later)];
  const byLead = { split: splitByLead(before, after), merged: splitByLead(after, before) };
  const isDivided = new Set([...byLead.split, ...byLead.merged].flatMap(tasksOf));
  const isOne = (task: ComparedTask): boolean => !isDivided.has(task);
  const same = pairSameContents(before.filter(isOne), after.filter(isOne));
  const [lost, found] = [
    unpaired(before.filter(isOne), same, 'before'),
    unpaired(after.filter(isOne), same, 'after'),
  ];
  const judge = {
    likeness: likenessBetween(before, after),
    isSameSection: matchSections(before, after, same).isSame,
  };
  const byWords = splitsAndMerges(lost, found, judge);
  const [split, merged] = [
    [...byLead.split, ...byWords.split],
    [...byLead.merged, ...byWords.merged],
  ];
  const parted = new Set([...split, ...merged].flatMap(tasksOf));
  const isWhole = (task: ComparedTask): boolean => !parted.has(task);
  const like = pairLikeContents(lost.filter(isWhole), found.filter(isWhole), judge);
  const pairs = [...same, ...like].sort((a, b) => a.before.order - b.before.order);
  const sections = matchSections(before, after, [...pairs, ...linksOf(split, merged)]);
  const moved = findMoved(pairs, sections.isSame);
  const changed = pairs.flatMap((pair) => changedTask(pair, sections));
  const isChanged = new Set(changed.map((task) => task.before));
  return {
    added: unpaired(found, like, 'after').filter(isWhole),
    dropped: unpaired(lost, like, 'before').filter(isWhole),
    changed,
    moved: pairs.filter((pair) => moved.has(pair) && !isChanged.has(pair.before)),
    split,
    merged,
    sectionsRenamed: sections.renamed,
    sectionsRespelt: sections.respelt,
    renumbered: pairs.filter((pair) => numberOf(pair.before) !== numberOf(pair.after)).length,
  };
}

/** "01." is the number 1. */
const numberOf = ({ task }: ComparedTask): string => wordKey(task.number.text);

function unpaired(
  tasks: readonly ComparedTask[],
  pairs: readonly TaskPair[],
  side: 'before' | 'after',
): readonly ComparedTask[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return tasks.filter((task) => !paired.has(task));
}

const tasksOf = ({ whole, parts }: Split): readonly ComparedTask[] => [whole, ...parts];

/** Each part beside its whole, the earlier plan first. */
const linksOf = (split: readonly Split[], merged: readonly Split[]): readonly TaskPair[] => [
  ...split.flatMap(({ whole, parts }) => parts.map((part) => ({ before: whole, after: part }))),
  ...merged.flatMap(({ whole, parts }) => parts.map((part) => ({ before: part, after: whole }))),
];

/** A task that would be part of a split and of a merger is in neither: which of them it was nobody can tell. */
function splitsAndMerges(
  lost: readonly ComparedTask[],
  found: readonly ComparedTask[],
  { likeness, isSameSection }: PairJudge,
): Pick<PlanComparison, 'split' | 'merged'> {
  const split = findSplits(lost, found, {
    likeness,
    isSameSection: (whole, part) => isSameSection({ before: whole, after: part }),
  });
  const merged = findSplits(found, lost, {
    likeness,
    isSameSection: (whole, part) => isSameSection({ before: part, after: whole }),
  });
  const isOf = (others: readonly Split[]): ((one: Split) => boolean) => {
    const tasks = new Set(others.flatMap(tasksOf));
    return (one) => !tasksOf(one).some((task) => tasks.has(task));
  };
  return { split: split.filter(isOf(merged)), merged: merged.filter(isOf(split)) };
}

function changedTask(pair: TaskPair, { isSame }: SectionMatch): readonly ChangedTask[] {
  const fields = fieldChanges(pair);
  if (fields.length === 0) return [];
  const section: readonly FieldChange[] = isSame(pair)
    ? []
    : [
        {
          field: 'section',
          before: sectionText(pair.before),
          after: sectionText(pair.after),
          spellingOnly: false,
        },
      ];
  return [{ ...pair, fields: [...fields, ...section] }];
}
