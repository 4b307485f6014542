import type { PlanDraft } from '../../shared/core/draft/draft-plan';
import type { DraftTask } from '../../shared/core/draft/plan-draft';
import type { GoldPlan, GoldTask } from './gold';
import { lineOf } from './gold';

/** Right answers and all answers that there should be, or were. */
export interface Score {
  right: number;
  all: number;
}

export interface Scores {
  readonly precision: Score;
  readonly recall: Score;
  readonly lead: Score;
  readonly coordinatorsFound: Score;
  readonly coordinatorsRight: Score;
  readonly deadline: Score;
  readonly parent: Score;
  readonly mistakes: string[];
}

export const emptyScore = (): Score => ({ right: 0, all: 0 });

/** 1 where nothing is scored. */
export const share = ({ right, all }: Score): number => (all === 0 ? 1 : right / all);

export const emptyScores = (): Scores => ({
  precision: emptyScore(),
  recall: emptyScore(),
  lead: emptyScore(),
  coordinatorsFound: emptyScore(),
  coordinatorsRight: emptyScore(),
  deadline: emptyScore(),
  parent: emptyScore(),
  mistakes: [],
});

/** Compares a draft with what a person read out of the plan: a task is found by its line, kind and order on the line. */
export function scorePlan(plan: GoldPlan, { tasks }: PlanDraft, scores: Scores): void {
  const open = [...tasks];
  const tell = (what: string): void => void scores.mistakes.push(`${plan.name}: ${what}`);
  scores.precision.all += tasks.length;
  scores.recall.all += plan.tasks.length;
  let from = 0;
  for (const gold of plan.tasks) {
    const line = lineOf(plan.text, gold.at, from);
    from = line - 1;
    const at = open.findIndex(({ source, kind }) => source.line === line && kind === (gold.kind ?? 'duty'));
    const task = open[at];
    if (!task) {
      tell(`missed ${String(line)} “${gold.at}”`);
      continue;
    }
    open.splice(at, 1);
    scores.precision.right += 1;
    scores.recall.right += 1;
    compare(plan, gold, task, {
      scores,
      tell: (what) => {
        tell(`line ${String(line)} ${what}`);
      },
    });
  }
  for (const { source } of open) tell(`too many: ${String(source.line)} “${source.text.slice(0, 60)}”`);
}

const key = (text: string): string => text.toLowerCase();
const texts = (names: readonly string[]): string => names.map(key).sort().join(' + ');

function compare(
  plan: GoldPlan,
  gold: GoldTask,
  task: DraftTask,
  { scores, tell }: { readonly scores: Scores; readonly tell: (what: string) => void },
): void {
  const lead = texts(task.lead.map(({ mention }) => mention.text));
  count(scores.lead, lead === texts(gold.lead), () => {
    tell(`lead “${lead}” and not “${texts(gold.lead)}”`);
  });
  const wanted = (gold.with ?? []).map(key);
  const found = task.coordinators.map(({ text }) => key(text));
  for (const one of wanted) {
    count(scores.coordinatorsFound, found.includes(one), () => {
      tell(`coordinator “${one}” missing among “${found.join(' + ')}”`);
    });
  }
  for (const one of found) {
    count(scores.coordinatorsRight, wanted.includes(one), () => {
      tell(`coordinator “${one}” too many`);
    });
  }
  const due = dueOf(task);
  const goldDue = goldOf(gold);
  if (!gold.unsure?.includes('deadline')) {
    count(scores.deadline, due === goldDue, () => {
      tell(`due “${due}” and not “${goldDue}”`);
    });
  }
  const parent = gold.under === undefined ? null : lineOf(plan.text, gold.under);
  count(scores.parent, task.parentLine === parent, () => {
    tell(`under ${String(task.parentLine)} and not ${String(parent)}`);
  });
}

function count(score: Score, isRight: boolean, tell: () => void): void {
  score.all += 1;
  if (isRight) score.right += 1;
  else tell();
}

const goldOf = ({ end, ends, every, ongoing }: GoldTask): string =>
  [...(end === undefined ? [] : [end]), ...(ends ?? []), ongoing ? 'ongoing' : '', every ?? '']
    .filter((text) => text !== '')
    .join(' ');

/** The last days of the deadlines and the rhythm. */
function dueOf({ end: { period }, recurrence }: DraftTask): string {
  const periods = period.kind === 'several' ? period.periods : [period];
  const days = periods.flatMap((one) =>
    one.kind === 'ongoing'
      ? ['ongoing']
      : one.kind === 'interval'
        ? (one.parts?.map(({ to }) => to) ?? [one.to])
        : [],
  );
  return [...days, recurrence?.kind ?? ''].filter((text) => text !== '' && text !== null).join(' ');
}
