import type { CellPosition, CellRange, PatchOp } from '../../shared/core';
import type { ReadingFeatures } from './read-block';

/** A table of Excel (Ctrl+T) and the cells that it takes, headings included. */
export interface TablePlace {
  readonly name: string;
  readonly area: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** What on a sheet stands in the way of some steps; rows are those before any step. */
export interface SheetObstacles {
  /** A filter hides rows; not known below ExcelApi 1.9, where any hidden row counts as one. */
  readonly isFiltered: boolean;
  readonly tables: readonly TablePlace[];
  /** Cells, of those that are to be written, that the formula of another cell fills. */
  readonly isComputed: (at: CellPosition) => boolean;
}

/** What the second question is about: the cells that steps write on the sheet, and the rows that they move. */
export interface Touched {
  readonly cells: readonly CellPosition[];
}

/**
 * Puts the question about filters, tables and spills into the batch. What it returns is called once that is answered; it
 * asks again only where there are tables or spills, and then takes one more round trip.
 */
export function askObstacles(sheet: Excel.Worksheet, features: ReadingFeatures) {
  const { tables } = sheet;
  const autoFilter = features.rowProperties ? sheet.autoFilter : undefined;
  // why: each load of a collection makes its items anew, so all is asked at once
  if (features.rowProperties)
    tables.load('items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered');
  else tables.load('items/name,items/showHeaders,items/showTotals');
  autoFilter?.load('isDataFiltered');
  const used = sheet.getUsedRange(true);
  if (features.spills) used.load('rowHidden,hasSpill');
  else used.load('rowHidden');
  return {
    /** Whether there is more to ask. */
    needsMore: (): boolean => tables.items.length > 0 || hasSpills(used, features),
    askMore: ({ cells }: Touched): (() => SheetObstacles) => {
      const areas = tables.items.map((table) => {
        const area = table.getRange();
        area.load('rowIndex,columnIndex,rowCount,columnCount');
        return area;
      });
      const asked = hasSpills(used, features) ? cells.map((at) => askSpill(sheet, at)) : [];
      return () => ({
        isFiltered: autoFilter ? isFiltered(autoFilter, tables) : hidesRows(used),
        tables: tables.items.map(({ name, showHeaders, showTotals }, index) => ({
          name,
          area: areaOf(areas[index]),
          hasHeaders: showHeaders,
          hasTotals: showTotals,
        })),
        isComputed: spilledOf(asked),
      });
    },
  };
}

const isFiltered = (ofSheet: Excel.AutoFilter, { items }: Excel.TableCollection): boolean =>
  ofSheet.isDataFiltered || items.some(({ autoFilter }) => autoFilter.isDataFiltered);

/** why: of seen and hidden rows the answer is `null` */
const hidesRows = (used: Excel.Range): boolean => (used.rowHidden as boolean | null) !== false;

/** why: of cells with and without a spill the answer is `null` */
const hasSpills = (used: Excel.Range, { spills }: ReadingFeatures): boolean =>
  spills && (used.hasSpill as boolean | null) !== false;

function askSpill(sheet: Excel.Worksheet, { row, column }: CellPosition) {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  cell.load('hasSpill');
  return { key: keyOf({ row, column }), cell };
}

function spilledOf(asked: readonly ReturnType<typeof askSpill>[]): SheetObstacles['isComputed'] {
  const spilled = new Set(asked.flatMap(({ key, cell }) => (cell.hasSpill ? [key] : [])));
  return (at) => spilled.has(keyOf(at));
}

const keyOf = ({ row, column }: CellPosition): string => `${String(row)}:${String(column)}`;

function areaOf(range: Excel.Range | undefined): CellRange {
  const { rowIndex: top = 0, columnIndex: left = 0, rowCount = 1, columnCount = 1 } = range ?? {};
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The cells that steps write or move on a sheet, where they stood before any of them. */
export function touchedCells(
  ops: readonly PatchOp[],
  rowBefore: (op: PatchOp) => number,
): readonly CellPosition[] {
  return ops.flatMap((op): readonly CellPosition[] => {
    if (op.kind === 'set-cell') return [{ row: rowBefore(op), column: op.at.column }];
    if (op.kind !== 'delete-rows') return [];
    return op.rows.flatMap(({ cells }, index) =>
      cells.map(({ column }) => ({ row: rowBefore(op) + index, column })),
    );
  });
}
