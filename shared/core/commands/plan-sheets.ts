import type { Analysis } from '../analyse';
import type { BuildOptions } from '../produce/plan-build';
import { planBuildInSlices } from '../produce/plan-build';
import { builtChanges } from '../produce/changes/built-changes';
import type { CellChange } from '../produce/changes/cell-change';
import type { LocalText } from '../model/local-text';
import type { WorkbookPatch } from '../model/patch';
import { runToEnd } from '../work/slices';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { PlayedFixes } from './play-safe-fixes';
import { playSafeFixesInSlices } from './play-safe-fixes';
import type { ReadOptions } from '../read-plan';

export interface SheetsOptions extends ReadOptions, BuildOptions {
  /** The analysis of the workbook with these options, where there is one already. */
  readonly analysis?: Analysis;
  /** The safe fixes of the workbook with these options, where they were played already. */
  readonly played?: PlayedFixes;
}

/** What building the produced sheets would write, and where the standard table differs from the plan. */
export interface SheetsPlan {
  /** Without steps when all sheets are as they should be. */
  readonly patch: WorkbookPatch;
  /** Names of the sheets that are there after it, those that need no change included. */
  readonly names: readonly string[];
  /** Every cell that "Bảng chuẩn" writes otherwise than the workbook, with the reason. */
  readonly changes: readonly CellChange[];
  /** What a person should know of the form of the standard table. */
  readonly told: readonly LocalText[];
  /** Of the copy with the safe fixes, of which both sheets are made. */
  readonly analysis: Analysis;
  /** The safe fixes that were done on the copy. */
  readonly played: PlayedFixes;
}

/**
 * The one way to the produced sheets for pane, ribbon, Sheets and command line: they are made of a copy in which
 * every safe fix is done, so that finding, fix and built sheet write the same.
 */
export const planSheets = (snapshot: WorkbookSnapshot, options: SheetsOptions = {}): SheetsPlan =>
  runToEnd(planSheetsInSlices(snapshot, options));

/** The same with pauses; a long plan takes a while. */
export function* planSheetsInSlices(
  snapshot: WorkbookSnapshot,
  { analysis: known, played: before, tracking, signed, keepsDay, dataTable, ...reading }: SheetsOptions = {},
): Generator<void, SheetsPlan> {
  const played = before ?? (yield* playSafeFixesInSlices(snapshot, reading, { known }));
  const { analysis, trail } = played;
  const options = {
    ...(tracking === undefined ? {} : { tracking }),
    ...(signed === undefined ? {} : { signed }),
    ...(keepsDay === undefined ? {} : { keepsDay }),
    ...(dataTable === undefined ? {} : { dataTable }),
  };
  const { patch, names, changes, told } = yield* planBuildInSlices(
    { ...analysis, sourceRow: trail.sourceRow },
    snapshot,
    options,
  );
  yield;
  return {
    patch,
    names,
    told,
    changes: builtChanges(changes, analysis.reading, snapshot, trail),
    analysis,
    played,
  };
}
