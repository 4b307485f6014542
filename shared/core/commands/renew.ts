import type { LocalText } from '../model/local-text';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readPlan } from '../read-plan';
import type { ReadOptions } from '../read-plan';
import { renewPlan } from '../renew/renew-plan';
import type { ClearableField, Renewal } from '../renew/renewal';
import type { CommandOutcome, CommandWords } from './command-outcome';
import { joined, NO_WORDS, nothingToWrite, sentence } from './command-outcome';
import { planProblem } from './plan-problem';

export interface RenewChoice extends ReadOptions {
  /** First year of the new plan. */
  readonly year: number;
  /** First year of this plan, where its title does not say it. */
  readonly from?: number;
  readonly clear?: readonly ClearableField[];
}

export interface RenewOutcome extends CommandOutcome {
  /** Every change and question; absent when the plan cannot be renewed. */
  readonly renewal?: Renewal;
  /** Of which year this plan is has to be said, or said otherwise. */
  readonly needsFrom?: true;
}

/** Makes the plan of another year of this one, in place: meant for a copy of the workbook. */
export function renew(
  snapshot: WorkbookSnapshot,
  { year, from, clear = [], ...options }: RenewChoice,
): RenewOutcome {
  const reading = readPlan(snapshot, options);
  const problem = planProblem(reading, 'table-or-prose');
  const renewal = renewPlan(reading, { year, clear, ...(from === undefined ? {} : { from }) });
  const common = { isJournaled: true, remarks: [], refusal: NOT_RENEWED } as const;
  const isNotDone = { ...common, isDone: false, patch: nothingToWrite(NOT_RENEWED) };
  if (problem) return { ...isNotDone, ...problem };
  if (renewal === undefined) return { ...isNotDone, ...NO_YEAR, needsFrom: true };
  const early = tooEarly(renewal);
  if (early) return { ...isNotDone, ...early, needsFrom: true };
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

/** A plan is made of an earlier one; the other way round somebody mistook a year. */
function tooEarly({ from, to }: Renewal): CommandWords | undefined {
  if (to.from > from.from) return undefined;
  const title: LocalText = {
    vi: `Kế hoạch này là của năm ${String(from.from)}, không phải năm trước của ${String(to.from)}`,
    en: `This plan is of ${String(from.from)}, which is not before ${String(to.from)}`,
  };
  const details: LocalText = {
    vi: 'Đề nghị xem lại năm mới, hoặc nêu năm của kế hoạch này nếu công cụ đọc nhầm.',
    en: 'Look at the new year again, or say of which year this plan is.',
  };
  return { title, details, message: joined(sentence(title), details) };
}

const NOT_RENEWED: LocalText = { vi: 'Chưa lập kế hoạch năm mới', en: 'No new plan was made' };

const NO_YEAR = {
  title: { vi: 'Không biết kế hoạch này của năm nào', en: 'The year of this plan is not known' },
  details: {
    vi: 'Tiêu đề cần ghi năm (“… năm 2026”). Đề nghị bổ sung năm vào tiêu đề, hoặc nêu năm của kế hoạch này, rồi làm lại.',
    en: 'The title has to name the year. Put it there, or say it, and try again.',
  },
  message: {
    vi: 'Không biết kế hoạch này của năm nào: đề nghị ghi năm vào tiêu đề (“… năm 2026”), hoặc nêu năm của kế hoạch này, rồi làm lại.',
    en: 'The year of this plan is not known: put it into the title, or say it, and try again.',
  },
};
