import { ONE_OFF_EVENTS } from '../../../data/result-words';
import { toEpochDay } from '../../model/calendar-date';
import type { Task } from '../../model/plan';
import { foldText } from '../../text/fold-vietnamese';

/** Fewer days leave a month or more free, and so tell something. */
const YEAR_DAYS = 330;
/** Words before the event within which it is what the task does, not what it is about. */
const HEAD_LENGTH = 60;

const EVENT = new RegExp(`(?<!\\p{L})(${ONE_OFF_EVENTS.join('|')})(?!\\p{L})`, 'u');
/** Several events may well fill a year. */
const SEVERAL = /(?<!\p{L})(?:các|những|định kỳ|hằng|hàng|mỗi)(?!\p{L})|\d/u;

/** Whether a task may start and end anywhere in a whole year or more. */
export function isYearLong({ start, end }: Pick<Task, 'start' | 'end'>): boolean {
  const from = start.period.kind === 'interval' ? start.period.from : null;
  const to = end.period.kind === 'interval' ? end.period.to : null;
  return from !== null && to !== null && toEpochDay(to) - toEpochDay(from) >= YEAR_DAYS;
}

/** The single event that a task is to hold ("Tổ chức Hội thi…"); `undefined` for campaigns and series of events. */
export function oneOffEvent(content: string): string | undefined {
  const head = foldText(content.slice(0, HEAD_LENGTH * 2)).slice(0, HEAD_LENGTH);
  const event = EVENT.exec(head);
  return event && !SEVERAL.test(head.slice(0, event.index)) ? event[1] : undefined;
}
