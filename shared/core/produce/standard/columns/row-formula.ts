import type { CellValue } from '../../../model/cell';
import { fillRow, rowTemplate, type RowTemplate } from '../../sheet/sheet-formula';
import type { StandardTask, WrittenTimes } from '../standard-task';
import type { TaskFormula } from './column';

type Cached = (task: StandardTask) => CellValue;

/** why: a formula that differs only in its row is composed once, which also leaves one flat string instead of pieces */
export function sameInEveryRow(formula: string, cached: Cached): TaskFormula {
  const template = rowTemplate(formula);
  return (task) => ({ formula: fillRow(template, task.row), cached: cached(task) });
}

/** A formula that also depends on the task's times; tasks share their few times, so each is composed once. */
export function sameForEqualTimes(compose: (times: WrittenTimes) => string, cached: Cached): TaskFormula {
  const known = new Map<string, RowTemplate>();
  return (task) => {
    const { times } = task;
    let template = known.get(times.key);
    if (!template) known.set(times.key, (template = rowTemplate(compose(times))));
    return { formula: fillRow(template, task.row), cached: cached(task) };
  };
}
