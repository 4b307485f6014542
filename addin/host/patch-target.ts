import {
  type CellPosition,
  type PatchOp,
  sameSheetName,
  sheetOf,
  type SheetSnapshot,
} from '../../shared/core';
import type { PatchTarget } from '../../shared/host/patch-port';
import { sheetSnapshot } from './block-snapshot';
import type { BlockData } from './read-block';
import { readingFeatures } from './reading-features';
import type { SheetsData } from './read-sheets';
import { NOTHING_READ, readSheets } from './read-sheets';
import type { ExcelSession } from './run-batch';
import type { SheetEntry } from './sheet-list';
import { findEntry } from './sheet-list';
import type { WritingFeatures } from './writing-features';
import { writingFeatures } from './writing-features';

/** A sheet that a patch touches, as it stands now. */
export interface TargetSheet extends SheetSnapshot {
  readonly isProtected: boolean;
  readonly charts: readonly string[];
  /** Whether the cell takes everything for text. */
  readonly isTextCell: (at: CellPosition) => boolean;
}

/** The part of the workbook that a patch touches. */
export interface ExcelTarget extends PatchTarget {
  readonly sheets: readonly TargetSheet[];
  readonly names: ReadonlySet<string>;
  readonly visibleSheets: number;
  readonly features: WritingFeatures;
}

/** The sheet of a step, when it exists. */
export const targetOf = ({ sheets }: ExcelTarget, op: PatchOp): TargetSheet | undefined => {
  const wanted = sheetOf(op);
  return (
    sheets.find(({ id }) => op.kind !== 'put-sheet' && id === wanted) ??
    sheets.find(({ name }) => sameSheetName(name, wanted))
  );
};

/** Reads what the steps are about to change: two round trips, one more for each further four megabytes. */
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
  const details = wanted.map((entry) => askDetails(context, entry));
  const blocks = await readSheets(
    context,
    wanted.map(({ id }) => id),
    readingFeatures(session.client),
  );
  return {
    sheets: details.map((read) => read(blocks)),
    names: new Set(names.items.map(({ name }) => name)),
    visibleSheets: entries.filter(({ isHidden }) => !isHidden).length,
    features: writingFeatures(session.client),
  };
}

function askDetails(context: Excel.RequestContext, entry: SheetEntry) {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const { protection, charts } = sheet;
  protection.load('protected');
  charts.load('items/name');
  return (read: SheetsData): TargetSheet => {
    const own = read.get(entry.id) ?? NOTHING_READ;
    return {
      ...sheetSnapshot(entry, own),
      isProtected: protection.protected,
      charts: charts.items.map(({ name }) => name),
      isTextCell: ({ row, column }) => own.blocks.some((block) => formatIn(block, row, column) === '@'),
    };
  };
}

const formatIn = ({ formats, top, left }: BlockData, row: number, column: number): string | undefined =>
  formats[row - top]?.[column - left];
