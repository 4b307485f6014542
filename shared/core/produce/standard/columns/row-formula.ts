import type { CellValue } from '../../../model/cell';
import { rowFormula, rowTemplate } from '../../sheet/sheet-formula';
import type { StandardTask } from '../standard-task';
import type { TaskFormula } from './column';

type Cached = (task: StandardTask) => CellValue;

/** why: a formula that differs only in its row is composed once, which also leaves one flat string instead of pieces */
export function sameInEveryRow(formula: string, cached: Cached): TaskFormula {
  const template = rowTemplate(formula);
  return (task) => ({ content: rowFormula(template, task.row), cached: cached(task) });
}
