import type { CalendarDate } from '../model/calendar-date';
import type { Period } from '../model/period';
import type { PlanHeader } from '../model/plan';
import type { SheetReading } from '../model/reading';

/**
 * The year of a plan whose title names none: that in which it is issued, or the one year that all periods of its
 * tables name; nothing where the two or the periods among themselves differ.
 */
export function agreedYears(
  issued: number | undefined,
  sheets: readonly SheetReading[],
): PlanHeader['years'] {
  const years = new Set<number>();
  for (const { tables } of sheets) {
    for (const { tasks } of tables) {
      for (const { start, end } of tasks) {
        for (const year of writtenYears(start.period)) years.add(year);
        for (const year of writtenYears(end.period)) years.add(year);
      }
    }
  }
  // why: a plan of December is often for the year to come, so its year counts only when no period speaks against it
  if (issued !== undefined) years.add(issued);
  const [year, ...others] = years;
  return year === undefined || others.length > 0 ? undefined : { from: year, to: year };
}

function writtenYears(period: Period): readonly number[] {
  if (period.kind === 'several') return period.periods.flatMap(writtenYears);
  if (period.kind !== 'interval' || period.implied?.includes('year')) return [];
  return [period.from, period.to].flatMap((day) => (day === null ? [] : [yearOf(day)]));
}

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
