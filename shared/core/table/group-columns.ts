import type { ColumnMapping, ColumnReading, PlanTable } from '../model/plan';
import type { ScannedRow, TableScan } from './scan-rows';

/**
 * The columns between number and content that give one wording to several tasks ("Nhiệm vụ chung" beside "Nhiệm vụ cụ
 * thể"): the number stands with that wording, in the first of the rows only.
 */
function groupColumns({ columns, readings }: ColumnMapping): readonly ColumnReading[] {
  const { number, content } = columns;
  if (number === undefined || content === undefined) return [];
  return readings.filter(({ column, field }) => field === null && column > number && column < content);
}

/** A row as far as wordings go. */
interface WordedRow {
  readonly isNumbered: boolean;
  readonly fills: (column: number) => boolean;
}

/**
 * The same with those behind the content, as “Bảng chuẩn” puts them, where the rows prove it: each row with a number fills
 * the column, and no row without one does. Where every row has a number, as in nearly every table, nothing is made of them.
 */
function wordingColumns(
  mapping: ColumnMapping,
  hasUnnumbered: () => boolean,
  rowsOf: () => readonly WordedRow[],
): readonly number[] {
  const before = groupColumns(mapping);
  const { content } = mapping.columns;
  if (before.length > 0 || content === undefined || !hasUnnumbered())
    return before.map(({ column }) => column);
  const rows = rowsOf();
  return mapping.readings.flatMap(({ column, field }) =>
    field === null && column > content && rows.every(({ isNumbered, fills }) => isNumbered === fills(column))
      ? [column]
      : [],
  );
}

/** Those of a table whose rows are still to be told apart. */
export function scannedWordings({ mapping, rows }: TableScan): readonly number[] {
  const { content } = mapping.columns;
  const isFull = ({ look, filled }: ScannedRow): boolean =>
    look === 'full' && content !== undefined && filled.includes(content);
  return wordingColumns(
    mapping,
    () => rows.some((row) => row.mark === undefined && isFull(row)),
    () =>
      rows.filter(isFull).map(({ mark, filled }) => ({
        isNumbered: mark !== undefined,
        fills: (column) => filled.includes(column),
      })),
  );
}

/** Whether a column of a table gives its number and one wording to several tasks. */
export const isGrouped = ({ mapping, tasks }: PlanTable): boolean =>
  wordingColumns(
    mapping,
    () => tasks.some(({ number }) => number.text === ''),
    () =>
      tasks.map(({ number, extras }) => ({
        isNumbered: number.text !== '',
        fills: (column) => extras.some((extra) => extra.column === column && extra.text !== ''),
      })),
  ).length > 0;
