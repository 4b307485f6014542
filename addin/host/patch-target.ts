import {
  type CellPosition,
  type PatchOp,
  sameSheetName,
  sheetOf,
  type SheetSnapshot,
} from '../../shared/core';
import type { PatchTarget } from '../../shared/host/patch-port';
import { sheetSnapshot } from './block-snapshot';
import type { BlockData, ReadingFeatures } from './read-block';
import { readingFeatures } from './reading-features';
import { rowsBefore } from './rows-before';
import type { SheetsData } from './read-sheets';
import { NOTHING_READ, readSheets } from './read-sheets';
import type { ExcelSession } from './run-batch';
import type { SheetEntry } from './sheet-list';
import { findEntry } from './sheet-list';
import type { SheetObstacles } from './sheet-obstacles';
import { askObstacles, touchedCells } from './sheet-obstacles';
import type { TableSteps } from './table-rows';
import { planTableRows } from './table-rows';
import type { WritingFeatures } from './writing-features';
import { writingFeatures } from './writing-features';

/** A sheet that a patch touches, as it stands now. */
export interface TargetSheet extends SheetSnapshot {
  readonly isProtected: boolean;
  readonly charts: readonly string[];
  /** Whether the cell takes everything for text. */
  readonly isTextCell: (at: CellPosition) => boolean;
  /** Whether it may be that a row is not seen, counted before any step. */
  readonly isHiddenRow: (row: number) => boolean;
  readonly obstacles: SheetObstacles;
  readonly tableSteps: TableSteps;
}

/** The part of the workbook that a patch touches. */
export interface ExcelTarget extends PatchTarget {
  readonly sheets: readonly TargetSheet[];
  readonly names: ReadonlySet<string>;
  readonly visibleSheets: number;
  readonly features: WritingFeatures;
  /** The row of a step's place before any step. */
  readonly rowBefore: (op: PatchOp) => number;
}

/** The sheet of a step, when it exists. */
export const targetOf = ({ sheets }: ExcelTarget, op: PatchOp): TargetSheet | undefined => {
  const wanted = sheetOf(op);
  return (
    sheets.find(({ id }) => op.kind !== 'put-sheet' && id === wanted) ??
    sheets.find(({ name }) => sameSheetName(name, wanted))
  );
};

/**
 * Reads what the steps are about to change: two round trips, one more for each further four megabytes, and one more
 * where there are tables of Excel or formulas that fill several cells.
 */
export async function readTarget(
  context: Excel.RequestContext,
  session: ExcelSession,
  ops: readonly PatchOp[],
): Promise<ExcelTarget> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name');
  await context.sync();
  const entries = worksheets.items.map(({ id, name, visibility }) => ({
    id,
    name,
    isHidden: visibility !== 'Visible',
  }));
  const wanted = [...new Set(ops.map(sheetOf))].flatMap((sheet) => findEntry(entries, sheet) ?? []);
  const reading = readingFeatures(session.client);
  const details = wanted.map((entry) => askDetails(context, entry, reading));
  const blocks = await readSheets(
    context,
    wanted.map(({ id }) => id),
    reading,
  );
  const rowBefore = rowsBefore(ops);
  const asked = details.map((detail) => detail.askMore(ops, rowBefore));
  if (details.some(({ needsMore }) => needsMore())) await context.sync();
  return {
    rowBefore,
    sheets: asked.map((read) => read(blocks)),
    names: new Set(names.items.map(({ name }) => name)),
    visibleSheets: entries.filter(({ isHidden }) => !isHidden).length,
    features: writingFeatures(session.client),
  };
}

function askDetails(context: Excel.RequestContext, entry: SheetEntry, features: ReadingFeatures) {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const { protection, charts } = sheet;
  protection.load('protected');
  charts.load('items/name');
  const { needsMore, askMore } = askObstacles(sheet, features);
  return {
    needsMore,
    askMore: (ops: readonly PatchOp[], rowBefore: (op: PatchOp) => number) => {
      const own = ops.filter((op) => findEntry([entry], sheetOf(op)) !== undefined);
      const obstaclesOf = askMore({ cells: touchedCells(own, rowBefore) });
      return (read: SheetsData): TargetSheet => {
        const data = read.get(entry.id) ?? NOTHING_READ;
        const snapshot = sheetSnapshot(entry, data);
        const obstacles = obstaclesOf();
        const hidden = new Set(snapshot.hiddenRows);
        return {
          ...snapshot,
          isProtected: protection.protected,
          charts: charts.items.map(({ name }) => name),
          isTextCell: ({ row, column }) => data.blocks.some((block) => formatIn(block, row, column) === '@'),
          isHiddenRow: features.rowProperties ? (row) => hidden.has(row) : () => obstacles.isFiltered,
          obstacles,
          tableSteps: planTableRows(snapshot, obstacles.tables, own, rowBefore),
        };
      };
    },
  };
}

const formatIn = ({ formats, top, left }: BlockData, row: number, column: number): string | undefined =>
  formats[row - top]?.[column - left];
