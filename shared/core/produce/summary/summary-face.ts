import type { SummarySource } from './summary-source';
import { dateToSerial } from '../../dates/read-serial';

/** What the page asks first: whether the plan can be followed at all, or who is late with what. */
export type Face = 'quality' | 'progress';

/** Before anything has begun the plan itself is the subject; from the first day on, or the first task done, the work is. */
export function faceOf({ tasks, todayDate, system }: SummarySource): Face {
  if (tasks.some(({ assessment }) => assessment.startsWith('Hoàn thành'))) return 'progress';
  const today = dateToSerial(todayDate, system);
  return tasks.some(({ times: { from, to } }) => (from ?? to ?? Infinity) <= today) ? 'progress' : 'quality';
}
