import type { CellRange, PatchOp, RowsOp, SheetSnapshot } from '../../shared/core';
import type { TablePlace } from './sheet-obstacles';

/** A step that moves rows inside a table of Excel, which does it itself. */
export interface TableStep {
  readonly table: string;
  /** Of the first row, counted below the headings. */
  readonly index: number;
}

/** What becomes of steps that move rows on a sheet with tables; a step that meets no table is not named. */
export type TableSteps = ReadonlyMap<PatchOp, TableStep | 'refused'>;

/**
 * Rows of a table are taken out and put in by the table itself, where that comes to the same as whole rows: nothing
 * stands beside it from there on down, and headings, totals and a last row stay. All else is refused.
 */
export function planTableRows(
  sheet: SheetSnapshot,
  tables: readonly TablePlace[],
  ops: readonly PatchOp[],
  before: (op: PatchOp) => number,
): TableSteps {
  const steps = new Map<PatchOp, TableStep | 'refused'>();
  let places = tables;
  for (const op of ops) {
    if (op.kind !== 'delete-rows' && op.kind !== 'insert-rows') continue;
    const met = places.filter((table) => meets(table, op));
    const [table] = met;
    const step =
      table && met.length === 1 && isAlone(sheet, table.area, before(op)) ? stepIn(table, op) : undefined;
    if (table) steps.set(op, step ?? 'refused');
    places = places.map((place) => ({ ...place, area: moved(place.area, op, place === table) }));
  }
  return steps;
}

/** What tells that removed rows were those of a table, so that they go back into it. */
export const tableState = ({ table }: TableStep): string => JSON.stringify({ table });

function isOf({ name }: TablePlace, { hostState }: RowsOp): boolean {
  if (hostState === undefined) return false;
  const state = JSON.parse(hostState) as { readonly table?: string };
  return state.table === name;
}

function meets(table: TablePlace, op: RowsOp): boolean {
  const { top, bottom } = table.area;
  if (op.kind === 'delete-rows') return op.row <= bottom && op.row + op.rows.length > top;
  // why: rows that come right below a table belong to it only when they were taken from it
  return (op.row > top && op.row <= bottom) || (op.row === bottom + 1 && isOf(table, op));
}

function stepIn({ name, area, hasHeaders, hasTotals }: TablePlace, op: RowsOp): TableStep | undefined {
  const first = area.top + (hasHeaders ? 1 : 0);
  const last = area.bottom - (hasTotals ? 1 : 0);
  const end = op.row + op.rows.length - 1;
  const isInside =
    op.kind === 'delete-rows'
      ? op.row >= first && end <= last && op.rows.length < last - first + 1
      : op.row >= first && op.row <= last + 1;
  return isInside ? { table: name, index: op.row - first } : undefined;
}

/** Whether nothing stands beside the table's columns from `row` on down. */
function isAlone(sheet: SheetSnapshot, { left, right }: CellRange, row: number): boolean {
  const isBeside = (column: number): boolean => column < left || column > right;
  const { origin, values, formulas, merges } = sheet;
  const hasValue = values.some(
    (cells, index) =>
      origin.row + index >= row &&
      cells.some((value, offset) => value !== null && value !== '' && isBeside(origin.column + offset)),
  );
  return (
    !hasValue &&
    !formulas.some((one) => one.row >= row && isBeside(one.column)) &&
    !merges.some((merge) => merge.bottom >= row && (isBeside(merge.left) || isBeside(merge.right)))
  );
}

function moved(area: CellRange, op: RowsOp, isOwn: boolean): CellRange {
  const by = op.kind === 'delete-rows' ? -op.rows.length : op.rows.length;
  if (isOwn) return { ...area, bottom: area.bottom + by };
  return op.row <= area.top ? { ...area, top: area.top + by, bottom: area.bottom + by } : area;
}
