import type { Finding } from '../model/finding';
import type { PlanReading, SheetReading } from '../model/reading';
import { CellChanges } from './cell-changes';
import type { PlanYears } from './move-years';
import type { ClearableField, Renewal, RenewQuestion } from './renewal';
import { clearFields } from './clear-fields';
import { newBodies } from './new-bodies';
import { renewTasks } from './renew-tasks';
import { renewTexts } from './renew-texts';

export interface RenewOptions {
  /** First year of the new plan. */
  readonly year: number;
  readonly clear?: readonly ClearableField[];
  /** Findings on bodies, as they stand on the first day of the new year (rule `agency-in-force`). */
  readonly bodies?: readonly Finding[];
}

/**
 * The plan of another year made of this one: the plan's own years are moved in times, titles and texts, never those of
 * cited documents; its number and date are left blank; what is one-off, done, or of a programme is asked about.
 * `undefined` when the plan does not say of which year it is.
 */
export function renewPlan(
  reading: PlanReading,
  { year, clear = [], bodies = [] }: RenewOptions,
): Renewal | undefined {
  const { years } = reading.header;
  if (years === undefined) return undefined;
  const to: PlanYears = { from: year, to: year + years.to - years.from };
  const changes = new CellChanges();
  const questions: RenewQuestion[] = [];
  const step = year - years.from;
  for (const sheet of reading.sheets) {
    const own = ownYears(sheet, years);
    questions.push(...renewTexts(sheet, { reading, years: own, step }, changes));
    questions.push(...renewTasks(sheet, { reading, years: own, step }, changes));
  }
  questions.push(...newBodies(reading, bodies, changes));
  for (const sheet of reading.sheets) clearFields(sheet, clear, changes);
  const title = `${String(to.from)}${to.to === to.from ? '' : `-${String(to.to)}`}`;
  return {
    from: years,
    to,
    changes: changes.changes,
    questions: inReadingOrder(questions, reading),
    patch: {
      version: 1,
      label: { vi: `Lập kế hoạch năm ${title} từ kế hoạch này`, en: `Make the plan of ${title} of this one` },
      ops: changes.ops,
    },
  };
}

/** A sheet of one table that names its years in its own title keeps to those. */
const ownYears = ({ tables }: SheetReading, years: PlanYears): PlanYears =>
  tables.length === 1 ? (tables[0]?.years ?? years) : years;

function inReadingOrder(
  questions: readonly RenewQuestion[],
  { sheets }: PlanReading,
): readonly RenewQuestion[] {
  const order = new Map(sheets.map(({ view }, index) => [view.id, index]));
  const key = ({ at: { sheet, range } }: RenewQuestion) => [order.get(sheet) ?? 0, range.top, range.left];
  return [...questions].sort((a, b) => {
    const [one, two] = [key(a), key(b)];
    return one.map((value, index) => value - (two[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}
