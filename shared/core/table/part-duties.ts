import type { Task, TextField } from '../model/plan';

const isEmpty = ({ text }: TextField): boolean => text === '';

/** Whether a part of a task names neither a lead nor a time of its own. */
export const isDetail = ({ lead, start, end }: Task): boolean =>
  isEmpty(lead) && isEmpty(start) && isEmpty(end);

const own = <F extends TextField>(part: F, whole: F): F => (isEmpty(part) ? whole : part);

/** A part with a duty of its own: what it leaves empty beside it is what the whole task says. */
export const withDutiesOf = (whole: Task, part: Task): Task => ({
  ...part,
  lead: own(part.lead, whole.lead),
  coordinators: isEmpty(part.lead) ? own(part.coordinators, whole.coordinators) : part.coordinators,
  start: isEmpty(part.end) ? own(part.start, whole.start) : part.start,
  end: own(part.end, whole.end),
  result: own(part.result, whole.result),
});
