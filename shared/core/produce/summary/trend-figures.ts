import type { CalendarDate } from '../../model/calendar-date';
import type { TrendPoint } from '../../store/trend-lines';
import { calc, type Expression } from '../sheet/expression';
import { countProduct } from './count-tasks';
import type { SummarySource } from './summary-source';
import { taskTests } from './task-tests';

/** The counts of a point, live over the standard table. */
export type TrendFigures = Readonly<Record<Exclude<keyof TrendPoint, 'day'>, Expression>>;

/** How the work stands; `undefined` where progress is not followed, so that nobody knows. */
export function trendFigures(source: SummarySource): TrendFigures | undefined {
  const { columns, tasks } = source;
  if (columns.assessment === undefined) return undefined;
  const tests = taskTests(source);
  const count = (of: 'isDone' | 'isLate' | 'isBegun'): Expression =>
    countProduct(tasks, ...tests.isTask, ...tests[of]);
  const total = countProduct(tasks, ...tests.isTask);
  const [done, late, begun] = [count('isDone'), count('isLate'), count('isBegun')];
  return { total, done, late, begun, waiting: restOf({ total, done, late, begun }) };
}

/** What is neither done nor late nor begun. */
export const restOf = ({
  total,
  done,
  late,
  begun,
}: Readonly<Record<'total' | 'done' | 'late' | 'begun', Expression>>): Expression =>
  calc(calc(calc(total, '-', done), '-', late), '-', begun);

/** The point of the day that the figures tell of, to be kept. */
export function trendPoint(source: SummarySource, day: CalendarDate): TrendPoint | undefined {
  const figures = trendFigures(source);
  if (!figures || source.tasks.length === 0) return undefined;
  const value = (of: keyof TrendFigures): number => Number(figures[of].evaluate(undefined) ?? 0);
  return {
    day,
    total: value('total'),
    done: value('done'),
    late: value('late'),
    begun: value('begun'),
    waiting: value('waiting'),
  };
}
