import {
  type CellPosition,
  isRewriting,
  type PatchOp,
  sameSheetName,
  sheetOf,
  type SheetSnapshot,
} from '../../shared/core';
import type { PatchTarget } from '../../shared/host/patch-port';
import { sheetSnapshot } from './block-snapshot';
import type { BlockData, ReadingFeatures } from './read-block';
import { richPieces } from './rich-cells';
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
import { sendPieces } from './write-piece';
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
  /** Whether single words of a cell that loses its text have looks of their own; counted before any step. */
  readonly isRich: (at: CellPosition) => boolean;
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
  const rowBefore = rowsBefore(ops);
  const details = wanted.map((entry) =>
    askDetails(context, entry, reading, { ops: opsOn(entry, ops), rowBefore }),
  );
  const looks = details.flatMap(({ lookPieces }) => lookPieces);
  // why: what is small goes along with the first question
  const isSmall = looks.reduce((sum, { bytes }) => sum + bytes, 0) < MOST_LOOK_BYTES;
  const finish = isSmall ? looks.map((piece) => piece.write(context)) : [];
  const blocks = await readSheets(
    context,
    wanted.map(({ id }) => id),
    reading,
  );
  for (const done of finish) done?.();
  if (!isSmall) await sendPieces(context, looks);
  const asked = details.map((detail) => detail.askMore());
  if (details.some(({ needsMore }) => needsMore())) await context.sync();
  return {
    rowBefore,
    sheets: asked.map((read) => read(blocks)),
    names: new Set(names.items.map(({ name }) => name)),
    visibleSheets: entries.filter(({ isHidden }) => !isHidden).length,
    features: writingFeatures(session.client),
  };
}

/** Bytes of a question after looks that go along with another one. */
const MOST_LOOK_BYTES = 300_000;

const opsOn = (entry: SheetEntry, ops: readonly PatchOp[]): readonly PatchOp[] =>
  ops.filter((op) => findEntry([entry], sheetOf(op)) !== undefined);

interface OwnSteps {
  readonly ops: readonly PatchOp[];
  readonly rowBefore: (op: PatchOp) => number;
}

function askDetails(
  context: Excel.RequestContext,
  entry: SheetEntry,
  features: ReadingFeatures,
  { ops, rowBefore }: OwnSteps,
) {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const { protection, charts } = sheet;
  protection.load('protected');
  charts.load('items/name');
  const { needsMore, askMore } = askObstacles(sheet, features);
  const rich = new Set<string>();
  const rewritten = ops.filter((op) => isRewriting(op) && op.losesLook !== true);
  return {
    needsMore,
    lookPieces: richPieces({
      sheet: entry.id,
      cells: touchedCells(rewritten, rowBefore),
      features,
      found: (at) => rich.add(cellKey(at)),
    }),
    askMore: () => {
      const obstaclesOf = askMore({ cells: touchedCells(ops, rowBefore) });
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
          isRich: (at) => rich.has(cellKey(at)),
          tableSteps: planTableRows(snapshot, obstacles.tables, ops, rowBefore),
        };
      };
    },
  };
}

const cellKey = ({ row, column }: CellPosition): string => `${String(row)}:${String(column)}`;

const formatIn = ({ formats, top, left }: BlockData, row: number, column: number): string | undefined =>
  formats[row - top]?.[column - left];
