import type { Analysis } from '../analyse';
import type { BuildOptions } from '../produce/plan-build';
import { planBuildInSlices } from '../produce/plan-build';
import { builtChanges } from '../produce/changes/built-changes';
import type { CellChange } from '../produce/changes/cell-change';
import type { WorkbookPatch } from '../model/patch';
import { runToEnd } from '../work/slices';
import type { WorkbookSnapshot } from '../model/snapshot';
import { playSafeFixesInSlices } from './play-safe-fixes';
import type { ReadOptions } from '../read-plan';

export interface SheetsOptions extends ReadOptions, BuildOptions {
  /** The analysis of the workbook with these options, where there is one already. */
  readonly analysis?: Analysis;
}

/** What building the standard table and the summary would write, and where it differs from the plan. */
export interface SheetsPlan {
  /** Without steps when both sheets are as they should be. */
  readonly patch: WorkbookPatch;
  /** Every cell that "Bảng chuẩn" writes otherwise than the workbook, with the reason. */
  readonly changes: readonly CellChange[];
  /** Of the copy with the safe fixes, of which both sheets are made. */
  readonly analysis: Analysis;
}

/**
 * The one way to "Bảng chuẩn" and "Tổng hợp" for pane, ribbon, Sheets and command line: both are made of a copy in which
 * every safe fix is done, so that finding, fix and built sheet write the same.
 */
export const planSheets = (snapshot: WorkbookSnapshot, options: SheetsOptions = {}): SheetsPlan =>
  runToEnd(planSheetsInSlices(snapshot, options));

/** The same with pauses; a long plan takes a while. */
export function* planSheetsInSlices(
  snapshot: WorkbookSnapshot,
  { analysis: known, tracking, ...reading }: SheetsOptions = {},
): Generator<void, SheetsPlan> {
  const { analysis, trail } = yield* playSafeFixesInSlices(snapshot, reading, { known });
  const options = tracking === undefined ? {} : { tracking };
  const { patch, changes } = yield* planBuildInSlices(analysis, snapshot, options);
  yield;
  return { patch, changes: builtChanges(changes, analysis.reading, snapshot, trail), analysis };
}
