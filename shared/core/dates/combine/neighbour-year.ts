import type { Period } from '../../model/period';
import type { PlanYears, ReadingContext } from '../reading-context';

const NEXT = /,? ?(?:của )?năm (?:sau|tới|kế tiếp|liền kề|tiếp theo|kế hoạch tiếp theo)$/;
const PREVIOUS = /,? ?(?:của )?năm (?:trước|liền trước|trước liền kề)$/;

/** "Trước 15/01 năm sau": a day or unit of the year beside the plan's; that year is lent like the plan's own. */
export function readNeighbourYear(
  key: string,
  context: ReadingContext,
  read: (key: string, context: ReadingContext) => Period | undefined,
): Period | undefined {
  const found = NEXT.exec(key);
  const end = found ?? PREVIOUS.exec(key);
  if (!end) return undefined;
  const unit = end.index === 0 ? 'trong năm' : key.slice(0, end.index);
  const { planYears, ...rest } = context;
  const years = shifted(planYears, found ? 1 : -1);
  const period = read(unit, years === undefined ? rest : { ...rest, planYears: years });
  // why: with a year of its own the text would name two
  return period && isLent(period) ? period : undefined;
}

/** A plan of several years does not say which year is beside which. */
const shifted = (years: PlanYears | undefined, by: number): PlanYears | undefined =>
  years === undefined || years.from !== years.to ? undefined : { from: years.from + by, to: years.to + by };

const isLent = (period: Period): boolean =>
  period.kind === 'interval'
    ? period.implied !== undefined || (period.from === null && period.to === null)
    : period.kind === 'several' && period.periods.every(isLent);
