import type { CellContent, CellValue } from '../../model/cell';
import { formulaCell, valueCell } from '../../model/cell';
import type { DraftCell } from '../../model/sheet-draft';
import type { CarriedCell, CarriedRow } from './carry-over';
import { FORMULA_MARK, hashValue } from '../../work/content-hash';
import { joinMarks } from '../sheet/row-trace';
import { Column, type StandardColumns } from './standard-columns';
import type { StandardRow } from './standard-rows';
import type { StandardTask } from './standard-task';
import type { HelperFormulas, ProgressFormulas } from './task-formulas';

const draft = (content: CellContent, style: string, cached?: CellValue): DraftCell =>
  cached === undefined ? { content, style } : { content, style, cached };
const value = (of: CellValue, style: string): DraftCell => draft(valueCell(of), style);
const formula = (text: string, cached: CellValue, style: string): DraftCell =>
  draft(formulaCell(text), style, cached);

/** Style of a shown cell of a task. */
function taskStyle(column: number, cell: CellValue, { tracking }: StandardColumns): string {
  if (column === Column.number) return typeof cell === 'number' ? 'centre' : 'label';
  if (column === Column.start || column === Column.end) return typeof cell === 'number' ? 'date' : 'label';
  if (column === tracking?.status || column === tracking?.overdue) return 'centre';
  if (column === tracking?.progress) return 'percent';
  if (column === tracking?.completed) return 'date';
  return column === tracking?.assessment ? 'assessment' : 'text';
}

const shownCell = ({ content, value: shown }: CarriedCell, style: string): DraftCell =>
  content.kind === 'formula' ? draft(content, style, shown) : draft(content, style);

/** The shown cells of a row that is no task. */
export function plainCells(
  row: StandardRow,
  { cells }: CarriedRow,
  columns: StandardColumns,
): (DraftCell | null)[] {
  const style = (column: number): string => {
    if (row.role === 'section') return column === Column.number ? 'sectionNumber' : 'section';
    return row.role;
  };
  return Array.from({ length: columns.visible }, (_, column) => {
    const cell = cells[column];
    if (!cell) return null;
    if (row.role === 'space') return cell.edited ? shownCell(cell, 'kept') : null;
    return shownCell(cell, style(column));
  });
}

/** The shown cells of a task, formulas included. */
export function taskCells(
  cells: readonly CarriedCell[],
  task: StandardTask,
  progress: ProgressFormulas | undefined,
  columns: StandardColumns,
): (DraftCell | null)[] {
  const shown: (DraftCell | null)[] = cells.map((cell, column) =>
    shownCell(cell, taskStyle(column, cell.value, columns)),
  );
  if (columns.tracking && progress) {
    shown[columns.tracking.assessment] = formula(progress.assessment, task.assessment, 'assessment');
    shown[columns.tracking.overdue] = formula(progress.overdue, task.overdue ?? '', 'centre');
  }
  return shown;
}

/** The hidden cells of a task. */
export function helperCells(task: StandardTask, formulas: HelperFormulas): (DraftCell | null)[] {
  const { times } = task;
  const isNamed = task.content !== '';
  return [
    formula(formulas.from, isNamed ? (times.from ?? '') : '', 'helperDate'),
    formula(formulas.to, isNamed ? (times.to ?? '') : '', 'helperDate'),
    formula(formulas.kind, isNamed ? times.word : '', 'helper'),
    value(task.section, 'helper'),
    value(task.label, 'helperText'),
    formula(formulas.rank, isNamed ? task.rank : '', 'helper'),
  ];
}

interface ClosedRow {
  readonly key: string;
  readonly trace: string;
  readonly free: CarriedRow['free'];
  /** Of the hidden columns behind the trace. */
  readonly names?: readonly DraftCell[];
}

/** Closes a row with its key and its trace, and puts back what stood right of the table. */
export function closeRow(
  shown: readonly (DraftCell | null)[],
  helpers: readonly (DraftCell | null)[],
  row: ClosedRow,
  columns: StandardColumns,
): readonly (DraftCell | null)[] {
  const cells: (DraftCell | null)[] = [...shown, ...helpers];
  while (cells.length < columns.helpers.key) cells.push(null);
  cells[columns.helpers.key] = value(row.key, 'helper');
  cells[columns.helpers.trace] = value(row.trace, 'helper');
  cells.push(...(row.names ?? []));
  for (const [column, content] of row.free) {
    while (cells.length < column) cells.push(null);
    cells[column] = draft(content, 'kept');
  }
  return cells;
}

/** What the tool itself would have written in the row; a person's edits do not count. */
export const rowTrace = (row: StandardRow, shown: readonly (DraftCell | null)[]): string =>
  joinMarks(
    shown.map((cell, column) =>
      cell?.content.kind === 'formula' && row.own.has(column)
        ? FORMULA_MARK
        : hashValue(row.values[column] ?? null),
    ),
  );
