import type { ReportEntry } from '../../shared/core/calendar/report-entry';
import type { GoldPlan, GoldReport } from './gold';
import { lineOf } from './gold';
import type { Score } from './score';
import { emptyScore } from './score';

export interface ReportScores {
  readonly precision: Score;
  readonly recall: Score;
  readonly due: Score;
  /** Who reports, through whom, to whom, by which document, inside which report. */
  readonly bodies: Score;
  readonly mistakes: string[];
}

export const emptyReportScores = (): ReportScores => ({
  precision: emptyScore(),
  recall: emptyScore(),
  due: emptyScore(),
  bodies: emptyScore(),
  mistakes: [],
});

/** Compares a calendar with the reports that a person read out of the plan: one is found by its line and period. */
export function scoreReports(plan: GoldPlan, entries: readonly ReportEntry[], scores: ReportScores): void {
  const open = [...entries];
  scores.precision.all += entries.length;
  scores.recall.all += plan.reports.length;
  let from = 0;
  for (const gold of plan.reports) {
    const line = lineOf(plan.text, gold.at, from);
    from = line - 1;
    const tell = (what: string): void =>
      void scores.mistakes.push(`${plan.name}: line ${String(line)} ${what}`);
    const at = open.findIndex(({ source, period }) => source.line === line && period === gold.period);
    const [entry] = at < 0 ? [] : open.splice(at, 1);
    if (!entry) {
      tell(`no report of the ${gold.period}`);
      continue;
    }
    scores.precision.right += 1;
    scores.recall.right += 1;
    compare(gold, entry, { scores, tell });
  }
  for (const { source, period } of open) {
    scores.mistakes.push(
      `${plan.name}: too many: ${String(source.line)} ${period} “${source.text.slice(0, 60)}”`,
    );
  }
}

function compare(
  gold: GoldReport,
  entry: ReportEntry,
  { scores, tell }: { readonly scores: ReportScores; readonly tell: (what: string) => void },
): void {
  const mark = (score: Score, found: string, wanted: string): void => {
    score.all += 1;
    if (found.toLowerCase() === wanted.toLowerCase()) score.right += 1;
    else tell(`“${found}” and not “${wanted}”`);
  };
  if (!gold.unsure?.includes('due')) mark(scores.due, entry.due?.text ?? '', gold.due ?? '');
  for (const role of ['from', 'via', 'to'] as const) {
    const wanted = gold[role];
    if (wanted) mark(scores.bodies, entry[role].map(({ text }) => text).join('; '), wanted.join('; '));
  }
  if (gold.reference !== undefined) mark(scores.bodies, entry.reference ?? '', gold.reference);
  if (gold.inside !== undefined) mark(scores.bodies, entry.inside ?? '', gold.inside);
}
