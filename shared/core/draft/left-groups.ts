import type { LocalText } from '../model/local-text';
import { groupBy } from '../work/group-by';
import { LEFT_REASONS } from './drafted-rows';
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
  return [...groupBy(left, ({ reason }) => reason)].map(([reason, own]) => {
    const lines = own.map(({ line }) => line);
    return { reason, words: LEFT_REASONS[reason], lines, runs: runsOf(lines, placeOf) };
  });
}

/** Lines in runs; blank lines between them part no run, lines that hold something else do. */
function runsOf(lines: readonly number[], placeOf: ReadonlyMap<number, number>): string {
  const runs: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && placeOf.get(line) === (placeOf.get(last.to) ?? 0) + 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
}
