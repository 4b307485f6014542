import type { LocalText } from '../model/local-text';
import { groupBy } from '../work/group-by';
import { LEFT_REASONS } from './drafted-rows';
import { lineRuns } from './line-runs';
import type { PlanDraft } from './draft-plan';
import type { LeftReason } from './plan-draft';

/** The lines that became no task for one reason. */
export interface LeftGroup {
  readonly reason: LeftReason;
  readonly words: LocalText;
  readonly lines: readonly number[];
  /** The lines as people write them: "3–5, 7". */
  readonly runs: string;
}

/** What a draft leaves out, reason by reason, in the order in which they are first met. */
export function leftGroups({ left, tasks }: Pick<PlanDraft, 'left' | 'tasks'>): readonly LeftGroup[] {
  const held = [...left.map(({ line }) => line), ...tasks.flatMap(({ source }) => source.lines)];
  const placeOf = new Map([...new Set(held)].sort((a, b) => a - b).map((line, place) => [line, place]));
  // why: blank lines part no run, lines that hold something else do
  const follows = (line: number, last: number): boolean => placeOf.get(line) === (placeOf.get(last) ?? 0) + 1;
  return [...groupBy(left, ({ reason }) => reason)].map(([reason, own]) => {
    const lines = own.map(({ line }) => line);
    return { reason, words: LEFT_REASONS[reason], lines, runs: lineRuns(lines, follows) };
  });
}
