import { analyse } from '../analyse';
import type { Finding } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readPlan } from '../read-plan';
import type { ReadOptions } from '../read-plan';
import { renewPlan } from '../renew/renew-plan';
import type { ClearableField, Renewal } from '../renew/renewal';
import { applyPatch } from '../patch/apply-patch';
import type { CommandOutcome } from './command-outcome';
import { joined, NO_WORDS, nothingToWrite, sentence } from './command-outcome';
import { planProblem } from './plan-problem';

export interface RenewChoice extends ReadOptions {
  /** First year of the new plan. */
  readonly year: number;
  readonly clear?: readonly ClearableField[];
}

export interface RenewOutcome extends CommandOutcome {
  /** Every change and question; absent when the plan cannot be renewed. */
  readonly renewal?: Renewal;
}

/** Makes the plan of another year of this one, in place: meant for a copy of the workbook. */
export function renew(
  snapshot: WorkbookSnapshot,
  { year, clear = [], ...options }: RenewChoice,
): RenewOutcome {
  const reading = readPlan(snapshot, options);
  const problem = planProblem(reading, 'table-or-prose');
  const moved = renewPlan(reading, { year, clear });
  const common = { isJournaled: true, remarks: [], refusal: NOT_RENEWED } as const;
  if (problem || moved === undefined)
    return { ...common, ...(problem ?? NO_YEAR), isDone: false, patch: nothingToWrite(NOT_RENEWED) };
  const renewal = renewPlan(reading, { year, clear, bodies: endedBodies(snapshot, moved, options) }) ?? moved;
  const [changes, questions] = [String(renewal.changes.length), String(renewal.questions.length)];
  const title: LocalText = {
    vi: `Đã lập kế hoạch năm ${String(year)}: ${changes} ô được sửa`,
    en: `The plan of ${String(year)} is made: ${changes} cells changed`,
  };
  const details: LocalText =
    renewal.questions.length === 0
      ? NO_WORDS
      : {
          vi: `Còn ${questions} điều cần người quyết định.`,
          en: `${questions} points are left for a person to decide.`,
        };
  return {
    ...common,
    title,
    details,
    message: joined(sentence(title), details),
    isDone: true,
    patch: renewal.patch,
    renewal,
  };
}

/** What the check says of the bodies once the plan speaks of the new year. */
function endedBodies(
  snapshot: WorkbookSnapshot,
  { patch }: Renewal,
  options: ReadOptions,
): readonly Finding[] {
  const outcome = applyPatch(snapshot, patch);
  if (!outcome.ok) return [];
  return analyse(outcome.workbook, options).findings.filter(({ rule }) => rule === 'agency-in-force');
}

const NOT_RENEWED: LocalText = { vi: 'Chưa lập kế hoạch năm mới', en: 'No new plan was made' };

const NO_YEAR = {
  title: { vi: 'Không biết kế hoạch này của năm nào', en: 'The year of this plan is not known' },
  details: {
    vi: 'Tiêu đề cần ghi năm (“… năm 2026”). Đề nghị bổ sung năm vào tiêu đề rồi làm lại.',
    en: 'The title has to name the year. Put it there and try again.',
  },
  message: {
    vi: 'Không biết kế hoạch này của năm nào: đề nghị ghi năm vào tiêu đề (“… năm 2026”) rồi làm lại.',
    en: 'The year of this plan is not known: put it into the title and try again.',
  },
};
