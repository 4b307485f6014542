import type { CellContent, CellValue } from '../../model/cell';
import { formulaCell, valueCell } from '../../model/cell';
import type { DraftCell } from '../../model/sheet-draft';
import type { CarriedCell, CarriedRow } from './carry-over';
import { FORMULA_MARK, hashValue } from '../../work/content-hash';
import { joinMarks } from '../sheet/row-trace';
import type { StandardColumn, StandardColumns, TaskFormula } from './columns/column';
import { DAY_COLUMN, halfOf } from './row-spans';
import type { StandardRow } from './standard-rows';
import type { StandardTask } from './standard-task';

const draft = (content: CellContent, style: string, cached?: CellValue): DraftCell =>
  cached === undefined ? { content, style } : { content, style, cached };
const value = (of: CellValue, style: string): DraftCell => draft(valueCell(of), style);

const shownCell = ({ content, value: shown }: CarriedCell, style: string): DraftCell =>
  content.kind === 'formula' ? draft(content, style, shown) : draft(content, style);

/** The shown cells of a row that is no task. */
export function plainCells(
  row: StandardRow,
  { cells }: CarriedRow,
  columns: StandardColumns,
): (DraftCell | null)[] {
  const style = (column: number): string => {
    if (row.styles) return row.styles[column < halfOf(columns) ? 0 : 1];
    if (row.role === 'day') return column < DAY_COLUMN ? 'dayLabel' : 'dayHint';
    if (row.role === 'section') return column === columns.at('number') ? 'sectionNumber' : 'section';
    return row.role;
  };
  return Array.from({ length: columns.visible }, (_, column) => {
    const cell = cells[column];
    if (!cell) return null;
    if (row.role === 'space') return cell.edited ? shownCell(cell, 'kept') : null;
    return shownCell(cell, style(column));
  });
}

/** The formulas of a sheet's columns, ready for its tasks; none where a column has no formula. */
export type ColumnFormulas = readonly (TaskFormula | undefined)[];

/** The cells of a task in all columns, formulas included. */
export const taskCells = (
  cells: readonly CarriedCell[],
  task: StandardTask,
  formulas: ColumnFormulas,
  { all }: StandardColumns,
): (DraftCell | null)[] =>
  all.map((column, index) => {
    const formula = formulas[index];
    return formula ? workedOut(formula(task, cells), column) : plainCell(cells[index], column);
  });

/** The shown cells of a part that is done with its task: neither counted nor followed by itself. */
export const detailCells = (cells: readonly CarriedCell[], { all }: StandardColumns): (DraftCell | null)[] =>
  cells.map((cell, index) => plainCell(cell, all[index]));

const plainCell = (cell: CarriedCell | undefined, column: StandardColumn | undefined): DraftCell | null =>
  cell && column ? shownCell(cell, column.style(cell.value)) : null;

function workedOut(of: ReturnType<TaskFormula>, { style }: StandardColumn): DraftCell {
  if (typeof of !== 'object' || of === null) return value(of, style(of));
  const content = 'content' in of ? of.content : formulaCell(of.formula);
  return draft(content, style(of.cached), of.cached);
}

/** The headers of the hidden columns, by which the next build finds them. */
export const hiddenHeaders = ({ all, visible }: StandardColumns): readonly DraftCell[] =>
  all.slice(visible).map(({ header }) => value(header, 'helper'));

interface ClosedRow {
  readonly key: string;
  readonly trace: string;
  readonly free: CarriedRow['free'];
}

/** Closes a row with its key and its trace, and puts back what stood right of the table. */
export function closeRow(cells: (DraftCell | null)[], row: ClosedRow, columns: StandardColumns): void {
  while (cells.length <= columns.at('trace')) cells.push(null);
  cells[columns.at('key')] = value(row.key, 'helper');
  cells[columns.at('trace')] = value(row.trace, 'helper');
  for (const [column, content] of row.free) {
    while (cells.length < column) cells.push(null);
    cells[column] = draft(content, 'kept');
  }
}

/** What the tool itself would have written in the row; a person's edits do not count. */
export const rowTrace = (
  { values, own }: StandardRow,
  cells: readonly (DraftCell | null)[],
  { visible }: StandardColumns,
): string =>
  joinMarks(
    cells
      .slice(0, visible)
      .map((cell, column) =>
        cell?.content.kind === 'formula' && own.has(column)
          ? FORMULA_MARK
          : hashValue(values[column] ?? null),
      ),
  );
