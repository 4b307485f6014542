import { dateToSerial } from '../../dates/read-serial';
import type { MergedTask } from '../../merge/merge-parts';
import type { CalendarDate } from '../../model/calendar-date';
import { progressValue } from '../outline/progress-value';
import { isDone } from '../standard/task-progress';

/** Days within which work falls due soon. */
export const SOON = 30;

/** Serial of the last day of a task whose day counts; work without an end, or again and again, is never late. */
export const dueSerial = ({ end }: MergedTask): number | null =>
  end.kind === 'interval' && end.to !== null ? dateToSerial(end.to as CalendarDate, 1900) : null;

/** Whether a task is told to be done: by its status, its share or its day of completion. */
export function doneOf({
  status = '',
  progress = '',
  completed,
}: Pick<MergedTask, 'status' | 'progress' | 'completed'>): boolean {
  const doneOn = completed?.to ?? null;
  return isDone({
    status,
    progress: progressValue(progress) ?? null,
    completed: doneOn === null ? null : dateToSerial(doneOn as CalendarDate, 1900),
    kind: 'dated',
    to: null,
    today: 0,
  });
}

/** How much of some work is done, late and due soon on a day. */
export interface DueFigures {
  tasks: number;
  done: number;
  late: number;
  soon: number;
}

export const noFigures = (): DueFigures => ({ tasks: 0, done: 0, late: 0, soon: 0 });

/** Counts a task in. */
export function countIn(figures: DueFigures, task: MergedTask, now: number): void {
  figures.tasks++;
  if (doneOf(task)) {
    figures.done++;
    return;
  }
  const due = dueSerial(task);
  if (due === null) return;
  if (due < now) figures.late++;
  else if (due <= now + SOON) figures.soon++;
}

/** The worst first: what is late, then what falls due soon. */
export const byUrgency = (a: DueFigures, b: DueFigures): number => b.late - a.late || b.soon - a.soon;
