import { type ComparedTask, type PlanComparison, type Split, taskPlace, taskRecord } from '../../shared/core';

/** The answer of `kehoach compare --format json`. */
export const comparisonJson = (comparison: PlanComparison): unknown => ({
  added: comparison.added.map(whole),
  dropped: comparison.dropped.map(whole),
  changed: comparison.changed.map(({ before, after, fields }) => ({
    content: content(after),
    before: whole(before),
    after: whole(after),
    fields,
  })),
  moved: comparison.moved.map((pair) => ({ content: content(pair.after), ...taskPlace(pair) })),
  split: comparison.split.map((split) => ({ from: content(split.whole), into: parts(split) })),
  merged: comparison.merged.map((split) => ({ from: parts(split), into: content(split.whole) })),
  sectionsRenamed: comparison.sectionsRenamed,
  ...(comparison.sectionsRespelt.length > 0 ? { sectionsRespelt: comparison.sectionsRespelt } : {}),
  renumbered: comparison.renumbered,
});

const whole = ({ task, table }: ComparedTask): unknown => taskRecord(task, table);
const content = ({ task }: ComparedTask): string => task.content.text;
const parts = (split: Split): readonly string[] => split.parts.map(content);
