import type { Deadline } from '../outline/deadline';
import { DEADLINE_WORD } from '../outline/deadline';
import { cellInAnyRow, formulaText } from '../sheet/sheet-formula';
import type { FormulaPlace } from './columns/column';
import { Assessment, isDone, type ProgressInput } from './task-progress';

/** Ranks: by deadline first, then days that do not exist, then open work, then unclear deadlines, then what is past, then what is done. */
const Rank = { wrong: 150_000, open: 200_000, unclear: 250_000, past: 300_000, done: 500_000 } as const;
/** Parts equal ranks by row. */
const ROW_SHARE = 1_000_000;

/** Where a task stands in the order of the summary; the same answer as `rankFormula`. */
export const rankInRow = (row: number, ...task: Parameters<typeof taskRank>): number =>
  taskRank(...task) + (row + 1) / ROW_SHARE;

function taskRank(
  deadline: Deadline,
  to: number | null,
  today: number,
  progress: ProgressInput | undefined,
): number {
  if (progress && isDone(progress)) return Rank.done;
  if (deadline.kind === 'open') return Rank.open;
  if (deadline.kind === 'wrong') return Rank.wrong;
  if (deadline.kind !== 'dated' || to === null) return Rank.unclear;
  // why: without progress nobody knows whether past work is done, so what lies ahead comes first
  return progress || to >= today ? to : Rank.past + to;
}

/** The rank as a formula of any row. */
export function rankFormula({ columns, today }: FormulaPlace): string {
  const [kind, to] = [cellInAnyRow(columns.at('kind')), cellInAnyRow(columns.at('to'))];
  const assessment = columns.find('assessment');
  const dated = columns.isTracked ? to : `IF(${to}>=${today},${to},${String(Rank.past)}+${to})`;
  const open =
    `IF(${kind}=${formulaText(DEADLINE_WORD.dated)},${dated},` +
    `IF(${kind}=${formulaText(DEADLINE_WORD.open)},${String(Rank.open)},` +
    `IF(${kind}=${formulaText(DEADLINE_WORD.wrong)},${String(Rank.wrong)},${String(Rank.unclear)})))`;
  const rank =
    assessment === undefined
      ? open
      : `IF(LEFT(${cellInAnyRow(assessment)},10)=${formulaText(Assessment.done)},${String(Rank.done)},${open})`;
  return `=IF(${kind}="","",${rank}+ROW()/${String(ROW_SHARE)})`;
}
