import type { LocalText } from '../model/local-text';
import { groupBy } from '../work/group-by';
import { LEFT_REASONS } from './drafted-rows';
import type { LeftLine, LeftReason } from './plan-draft';

/** The lines that became no task for one reason. */
export interface LeftGroup {
  readonly reason: LeftReason;
  readonly words: LocalText;
  readonly lines: readonly number[];
  /** The lines as people write them: "3–5, 7". */
  readonly runs: string;
}

/** What a draft leaves out, reason by reason, in the order in which they are first met. */
export const leftGroups = (left: readonly LeftLine[]): readonly LeftGroup[] =>
  [...groupBy(left, ({ reason }) => reason)].map(([reason, own]) => {
    const lines = own.map(({ line }) => line);
    return { reason, words: LEFT_REASONS[reason], lines, runs: runsOf(lines) };
  });

/** Lines in runs; blank lines between them do not part a run of two or more. */
function runsOf(lines: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && line - last.to <= 2) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
}
