import type { AgencyField, ExtraField, PeriodField, Task, TextField } from '../../model/plan';
import { keepShape, NOBODY } from '../../work/keep-shape';
import { NO_THING, Watched } from '../../work/reads';

/** Bits of the members of tasks, beside those of the parts of their table. */
export const TASK = {
  rows: 1 << 10,
  section: 1 << 11,
  parent: 1 << 12,
  detail: 1 << 13,
  parts: 1 << 14,
  number: 1 << 15,
  content: 1 << 16,
  lead: 1 << 17,
  coordinators: 1 << 18,
  start: 1 << 19,
  end: 1 << 20,
  result: 1 << 21,
  status: 1 << 22,
  progress: 1 << 23,
  completed: 1 << 24,
  extras: 1 << 25,
} as const satisfies Record<keyof Task, number>;

/** The table that a task is of. */
interface OfTasks {
  readTasks(members: number): void;
}

/**
 * A task as it is handed to rules of a whole table or plan; what is read of one counts as read of all. It has no number:
 * what is made of a single task is made anew with whatever of it changes.
 */
class WatchedTask extends Watched<Task> {
  constructor(
    raw: Task,
    private readonly table: OfTasks,
  ) {
    super(raw, NO_THING);
  }

  get rows(): readonly number[] {
    this.table.readTasks(TASK.rows);
    return this.raw.rows;
  }
  get section(): number | null {
    this.table.readTasks(TASK.section);
    return this.raw.section;
  }
  get parent(): number | undefined {
    this.table.readTasks(TASK.parent);
    return this.raw.parent;
  }
  get detail(): true | undefined {
    this.table.readTasks(TASK.detail);
    return this.raw.detail;
  }
  get parts(): true | undefined {
    this.table.readTasks(TASK.parts);
    return this.raw.parts;
  }
  get number(): TextField {
    this.table.readTasks(TASK.number);
    return this.raw.number;
  }
  get content(): TextField {
    this.table.readTasks(TASK.content);
    return this.raw.content;
  }
  get lead(): AgencyField {
    this.table.readTasks(TASK.lead);
    return this.raw.lead;
  }
  get coordinators(): AgencyField {
    this.table.readTasks(TASK.coordinators);
    return this.raw.coordinators;
  }
  get start(): PeriodField {
    this.table.readTasks(TASK.start);
    return this.raw.start;
  }
  get end(): PeriodField {
    this.table.readTasks(TASK.end);
    return this.raw.end;
  }
  get result(): TextField {
    this.table.readTasks(TASK.result);
    return this.raw.result;
  }
  get status(): TextField {
    this.table.readTasks(TASK.status);
    return this.raw.status;
  }
  get progress(): TextField {
    this.table.readTasks(TASK.progress);
    return this.raw.progress;
  }
  get completed(): PeriodField {
    this.table.readTasks(TASK.completed);
    return this.raw.completed;
  }
  get extras(): readonly ExtraField[] {
    this.table.readTasks(TASK.extras);
    return this.raw.extras;
  }
}

keepShape(new WatchedTask(NOBODY, NOBODY));

type Members = { readonly [Member in keyof Required<Task>]: Task[Member] };

export function watchTask(task: Task, table: OfTasks): Task {
  const watched: Members = new WatchedTask(task, table);
  return watched as Task;
}
