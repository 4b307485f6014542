import { ONE_OFF_EVENTS } from '../../../data/result-words';
import { toEpochDay } from '../../model/calendar-date';
import type { PlanTable, Task } from '../../model/plan';
import { foldText } from '../../text/fold-vietnamese';
import { memoFor } from '../../work/memo';
import type { TaskTimes } from '../kit/rule';
import { tableTimes } from '../kit/shared-times';

/** Fewer days leave a month or more free, and so tell something. */
const YEAR_DAYS = 330;
/** Words before the event within which it is what the task does, not what it is about. */
const HEAD_LENGTH = 60;

const EVENT = new RegExp(`(?<!\\p{L})(${ONE_OFF_EVENTS.join('|')})(?!\\p{L})`, 'u');
/** Several events may well fill a year. */
const SEVERAL = /(?<!\p{L})(?:các|những|định kỳ|hằng|hàng|mỗi)(?!\p{L})|\d/u;

/** Whether what has these times may start and end anywhere in a whole year or more. */
export function isYearLong({ start, end }: TaskTimes): boolean {
  const from = start.kind === 'interval' ? start.from : null;
  const to = end.kind === 'interval' ? end.to : null;
  return from !== null && to !== null && toEpochDay(to) - toEpochDay(from) >= YEAR_DAYS;
}

/** Whether years are what a table of several years counts in: most of its times are whole years, and not the same one. */
export const countsInYears = memoFor((table: PlanTable): boolean => {
  const { groups, groupOf } = tableTimes(table);
  const long = groups.filter(({ start, end }) => isYearLong({ start: start.period, end: end.period }));
  const count = long.reduce((sum, { tasks }) => sum + tasks.length, 0);
  if (count * 3 < groupOf.length * 2) return false;
  return new Set(long.map(({ end: { period } }) => period.kind === 'interval' && period.to)).size > 1;
});

/** Whether a task may go on for more than a year. */
export const isOverYears = ({ start, end }: Pick<Task, 'start' | 'end'>): boolean =>
  start.period.kind === 'interval' &&
  end.period.kind === 'interval' &&
  start.period.from !== null &&
  end.period.to !== null &&
  start.period.from.slice(0, 4) !== end.period.to.slice(0, 4);

/** why: training goes on from year to year in a programme of several years */
const TRAINING = /(?<!\p{L})(?:tập huấn|bồi dưỡng|đào tạo)(?!\p{L})/u;

/**
 * The single event that a task is to hold ("Tổ chức Hội thi…"); `undefined` for campaigns and series of events, and for
 * training over several years.
 */
export function oneOffEvent(content: string, overYears = false): string | undefined {
  const head = foldText(content.slice(0, HEAD_LENGTH * 2)).slice(0, HEAD_LENGTH);
  const event = EVENT.exec(head);
  if (!event || (overYears && TRAINING.test(head))) return undefined;
  return SEVERAL.test(head.slice(0, event.index)) ? undefined : event[1];
}
