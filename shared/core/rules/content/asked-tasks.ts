import type { PlanTable, Task } from '../../model/plan';

/** Tasks that are asked for content and result: what a whole task leaves to its parts, and parts without duties, are not. */
export const askedTasks = ({ tasks }: PlanTable): readonly Task[] =>
  tasks.filter(({ parts, detail }) => !parts && !detail);
