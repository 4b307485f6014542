import { agencyRecord, type DraftTask, periodRecord, type PlanDraft } from '../../shared/core';

/** The answer of `kehoach draft --format json`: the contract in docs/dong-lenh.md. */
export function draftJson({ facts, tasks, left, message }: PlanDraft): unknown {
  return {
    facts,
    tasks: tasks.map(taskJson),
    left,
    ...(message === undefined ? {} : { message: message.vi }),
  };
}

const taskJson = ({ block, lead, coordinators, start, end, ...task }: DraftTask): unknown => ({
  kind: task.kind,
  content: task.content,
  lead: lead.map(({ mention, from }) => ({ ...nameOf(mention), from })),
  coordinators: coordinators.map(nameOf),
  start: periodRecord(start),
  end: periodRecord(end),
  recurrence: task.recurrence,
  result: task.result,
  source: task.source,
  parentLine: task.parentLine,
  inferred: task.inferred,
  block,
});

function nameOf(mention: DraftTask['coordinators'][number]): {
  readonly text: string;
  readonly agency: string | null;
} {
  const { text, agency } = agencyRecord(mention);
  return { text, agency };
}
