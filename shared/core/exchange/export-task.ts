import type { PartTask } from '../merge/plan-part';
import { planUnit } from '../merge/plan-unit';
import type { Field, PlanTable, Task } from '../model/plan';
import type { PlanReading } from '../model/reading';
import { taskRecord } from './task-record';

/** A task as the contract has it, with what a table of its own says beside it. */
export interface ExportTask extends PartTask {
  readonly unit: string;
  /** The agency cells as they are written, with all that stands between the names. */
  readonly leadText: string;
  readonly coordinatorsText: string;
  readonly person: string;
  readonly note: string;
}

/** The tasks of a plan for another program; `file` names the unit where the plan itself does not. */
export function exportTasks(file: string, reading: PlanReading): readonly ExportTask[] {
  const { unit } = planUnit(file, reading);
  return reading.sheets.flatMap(({ view, tables }) =>
    tables.flatMap((table) =>
      table.tasks.map((task) => ({
        unit,
        sheet: view.name,
        sectionTitle: task.section === null ? '' : (table.sections[task.section]?.title ?? ''),
        ...taskRecord(task, table),
        leadText: task.lead.text,
        coordinatorsText: task.coordinators.text,
        person: extraText(task, table, 'person'),
        note: extraText(task, table, 'note'),
      })),
    ),
  );
}

/** The fields that are kept beside a task, found by their column. */
function extraText(task: Task, { mapping }: PlanTable, field: Field): string {
  const column = mapping.columns[field];
  return task.extras.find((extra) => extra.column === column)?.text ?? '';
}

/** The fields that the tables of a plan have a column for. */
export const fieldsOf = ({ sheets }: PlanReading): ReadonlySet<Field> =>
  new Set(
    sheets.flatMap(({ tables }) => tables.flatMap(({ mapping }) => Object.keys(mapping.columns) as Field[])),
  );
