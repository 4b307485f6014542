import type { FixTrail } from '../../lint/fix-trail';
import type { LocalText } from '../../model/local-text';
import type { ClassifiedRow, PlanTable } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { sheetView } from '../../model/sheet-view';
import type { WorkbookSnapshot } from '../../model/snapshot';
import type { CellChange } from './cell-change';

/**
 * Every cell that the standard table writes otherwise than the workbook, in reading order: what the safe fixes of the
 * copy did and what the table itself does, as one difference for each cell, at the place in the person's own sheet.
 */
export function builtChanges(
  changes: readonly CellChange[],
  reading: PlanReading,
  original: WorkbookSnapshot,
  trail: FixTrail,
): readonly CellChange[] {
  const views = new Map(original.sheets.map((sheet) => [sheet.id, sheetView(sheet)]));
  const written = changesByCell(changes);
  const all: CellChange[] = [];
  for (const { view, tables } of reading.sheets) {
    const source = views.get(view.id);
    const own = written.get(view.id) ?? NO_CHANGES;
    if (!source) continue;
    for (const table of tables) {
      const context: RowContext = { view, source, table, own, told: new Set(), trail };
      for (const row of table.rows) {
        if (isShown(row)) addRow(context, row.row, all);
      }
    }
  }
  return all;
}

type RowChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
const NO_CHANGES: RowChanges = new Map();
const NO_CELLS: ReadonlyMap<number, CellChange> = new Map();

function changesByCell(changes: readonly CellChange[]): ReadonlyMap<string, RowChanges> {
  const sheets = new Map<string, Map<number, Map<number, CellChange>>>();
  for (const change of changes) {
    const { sheet, at } = change;
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, CellChange>>();
    sheets.set(sheet, rows);
    const cells = rows.get(at.row) ?? new Map<number, CellChange>();
    rows.set(at.row, cells);
    cells.set(at.column, change);
  }
  return sheets;
}

/** why: headers are the form's own, and what stands in no row of the table is not in the standard table */
const isShown = ({ kind }: ClassifiedRow): boolean =>
  kind !== 'header' && kind !== 'repeated-header' && kind !== 'column-numbers' && kind !== 'blank';

interface RowContext {
  /** Of the corrected copy. */
  readonly view: SheetView;
  /** Of the workbook as it is. */
  readonly source: SheetView;
  readonly table: PlanTable;
  readonly own: RowChanges;
  /** Cells that were told with another one. */
  readonly told: Set<string>;
  readonly trail: FixTrail;
}

function addRow(context: RowContext, row: number, all: CellChange[]): void {
  const { view, source, table, own, told, trail } = context;
  const cells = own.get(row) ?? NO_CELLS;
  const from = trail.sourceRow(view.id, row);
  const fixes = trail.fixesIn(view.id, from);
  if (cells.size === 0 && fixes.size === 0) return;
  for (let column = table.range.left; column <= table.range.right; column++) {
    const change = cells.get(column);
    if ((!change && !fixes.has(column)) || told.has(placeKey(row, column))) continue;
    const joined = change?.cells ?? [{ row, column }];
    if (joined.length > 1) for (const cell of joined) told.add(placeKey(cell.row, cell.column));
    const texts = joined.map((cell) => source.textAt(trail.sourceRow(view.id, cell.row), cell.column).trim());
    const titles = joined.flatMap(
      (cell) => trail.fixesIn(view.id, trail.sourceRow(view.id, cell.row)).get(cell.column) ?? [],
    );
    const before = texts.join('\n');
    const after = change?.after ?? view.textAt(row, column).trim();
    if (before === after) continue;
    const causes = distinct([...titles, ...(change?.causes ?? [])]);
    all.push({ sheet: view.id, at: { row: from, column }, before, after, causes });
  }
}

const placeKey = (row: number, column: number): string => `${String(row)} ${String(column)}`;

const distinct = (causes: readonly LocalText[]): readonly LocalText[] =>
  causes.filter((cause, index) => causes.findIndex(({ vi }) => vi === cause.vi) === index);

/** Differences that say the same of many cells. */
export interface ChangeGroup extends Omit<CellChange, 'sheet' | 'at'> {
  readonly places: readonly Pick<CellChange, 'sheet' | 'at'>[];
}

/** The differences with equal ones told once, in the order of their first places. */
export function groupChanges(changes: readonly CellChange[]): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { readonly places: Pick<CellChange, 'sheet' | 'at'>[] }>();
  for (const { sheet, at, before, after, causes } of changes) {
    const key = JSON.stringify([before, after, causes.map(({ vi }) => vi)]);
    const group = groups.get(key);
    if (group) group.places.push({ sheet, at });
    else groups.set(key, { before, after, causes, places: [{ sheet, at }] });
  }
  return [...groups.values()];
}
