import { DEADLINE_WORD } from '../outline/deadline';
import { calc, type Expression, group, is, isNumber, left, number, text } from '../sheet/expression';
import { formulaText } from '../sheet/sheet-formula';
import type { StandardTask } from '../standard/standard-task';
import { Assessment, BEGUN_WORDS } from '../standard/task-progress';
import type { SummarySource } from './summary-source';

/** Days of the near future that the page looks at. */
export const AHEAD = 30;

type Tests = readonly Expression<StandardTask>[];

/** What the figures of the page ask of each task, as the factors of a product. */
export interface TaskTests {
  /** It says what is to be done. */
  readonly isTask: Tests;
  /** Done; none where progress is not followed. */
  readonly isDone: Tests;
  /** Past its deadline, and as far as anybody knows not done. */
  readonly isLate: Tests;
  /** Neither done nor late, and somebody wrote that it was begun; none where progress is not followed. */
  readonly isBegun: Tests;
  /** Due within the next days, and not done. */
  readonly isAhead: Tests;
  readonly hasNoLead: Tests;
  readonly hasSeveralLeads: Tests;
  readonly hasNoResult: Tests;
  /** Neither a day nor recurring work. */
  readonly hasNoDeadline: Tests;
}

/** The tests over a standard table. */
export function taskTests({ columns, today }: SummarySource): TaskTests {
  const { kind, to, rank, lead, result, assessment, begun } = columns;
  const isKind = (word: string) => group(is(kind, '=', text(word)));
  const isNotKind = (word: string) => group(is(kind, '<>', text(word)));
  const isTask = [group(is(kind, '<>', text('')))];
  const isDated = isKind(DEADLINE_WORD.dated);
  return {
    isTask,
    isDone: assessment ? [group(is(left(assessment, 10), '=', text(Assessment.done)))] : [],
    isLate: assessment
      ? [group(is(assessment, '=', text(Assessment.late)))]
      : [isDated, isNumber(to), group(is(to, '<', today))],
    isBegun: assessment && begun ? [...isOpen(assessment), saysBegun(begun)] : [],
    // why: a rank is the deadline itself as long as the task is neither past nor done
    isAhead: [group(is(rank, '>=', today)), group(is(rank, '<', group(calc(today, '+', number(AHEAD + 1)))))],
    hasNoLead: [...isTask, group(is(lead, '=', text('')))],
    hasSeveralLeads: [
      ...isTask,
      isNumber<StandardTask>({
        formula: `FIND(";",${columns.leadNames})`,
        evaluate: (task) => (task.leads.length > 1 ? 1 : undefined),
      }),
    ],
    hasNoResult: [...isTask, group(is(result, '=', text('')))],
    hasNoDeadline: [...isTask, isNotKind(DEADLINE_WORD.dated), isNotKind(DEADLINE_WORD.open)],
  };
}

/** Neither done nor past its deadline. */
const isOpen = (assessment: Expression<StandardTask>): Tests => [
  group(is(left(assessment, 10), '<>', text(Assessment.done))),
  group(is(assessment, '<>', text(Assessment.late))),
];

/** The same answer as `isBegun` in `task-progress.ts`. */
function saysBegun({ status, progress }: { readonly status: string; readonly progress: string }) {
  const words = BEGUN_WORDS.map((word) => `(${status}=${formulaText(word)})`);
  return {
    // why: a text is more than any number to a sheet
    formula: `(${[...words, `ISNUMBER(${progress})*(${progress}>0)`].join('+')}>0)`,
    evaluate: ({ begun }: StandardTask) => begun,
  };
}
