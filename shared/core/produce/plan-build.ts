import type { Finding } from '../model/finding';
import type { PatchOp, WorkbookPatch } from '../model/patch';
import type { PlanReading } from '../model/reading';
import { runToEnd } from '../work/slices';
import type { SheetDraft } from '../model/sheet-draft';
import { sameSheetName, untakenSheetName } from '../model/sheet-name';
import { type SheetView, sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { draftContents, sameContents, snapshotContents } from '../patch/sheet-contents';
import { OwnSheetName } from '../store/own-sheets';
import { readWorkbookSettings } from '../store/workbook-settings';
import { readStore, writeStore } from '../store/workbook-store';
import type { CellChange } from './changes/cell-change';
import { readPreviousStandard } from './standard/previous-standard';
import { buildStandardInSlices } from './standard/standard-table';
import { buildSummaryInSlices } from './summary/summary-sheet';

export interface BuildOptions {
  /** Adds the columns for following the work through the year; as the workbook remembers when left out. */
  readonly tracking?: boolean;
}

/** What the build needs of an analysis; safe fixes should already be in it. */
export interface BuildInput {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
}

/**
 * The patch that makes or refreshes "Bảng chuẩn" and "Tổng hợp" in the workbook `snapshot`: in place where the tool
 * made them before, beside a person's sheet of the same name otherwise. Without steps when both are as they should be.
 */
export const planBuild = (
  input: BuildInput,
  snapshot: WorkbookSnapshot,
  options: BuildOptions = {},
): WorkbookPatch => runToEnd(planBuildInSlices(input, snapshot, options)).patch;

export interface PlannedBuild {
  readonly patch: WorkbookPatch;
  /** Cells that the standard table writes otherwise than the plan that it was made of. */
  readonly changes: readonly CellChange[];
}

/** The same patch with a pause now and then; a long plan takes a while. */
export function* planBuildInSlices(
  { reading, findings }: BuildInput,
  snapshot: WorkbookSnapshot,
  options: BuildOptions = {},
): Generator<void, PlannedBuild> {
  const tracking = options.tracking ?? readWorkbookSettings(snapshot).tracking ?? false;
  const standardPlace = placeFor(
    OwnSheetName.standard,
    snapshot,
    (view) => readPreviousStandard(view) !== undefined,
  );
  const summaryPlace = placeFor(OwnSheetName.summary, snapshot, () => true);
  const standard = yield* buildStandardInSlices(reading, { tracking, ...standardPlace });
  yield;
  const summary = yield* buildSummaryInSlices(standard, reading, findings, summaryPlace);
  yield;
  const puts = [putSheet(standard.draft, standardPlace.previous), putSheet(summary, summaryPlace.previous)];
  yield;
  const store = readStore(snapshot);
  const names = [standardPlace.sheetName, summaryPlace.sheetName];
  const ownSheets = [...new Set([...store.ownSheets, ...names])];
  const isNew = ownSheets.length > store.ownSheets.length;
  const patch: WorkbookPatch = {
    version: 1,
    label: {
      vi: `Lập trang “${names.join('” và “')}”`,
      en: `Build the sheets “${names.join('” and “')}”`,
    },
    ops: puts.every(isUnchanged)
      ? []
      : [...puts, ...(isNew ? [writeStore(snapshot, { ...store, ownSheets })] : [])],
  };
  return { patch, changes: standard.changes };
}

interface SheetPlace {
  readonly sheetName: string;
  readonly previous?: SheetView;
}

/** why: a sheet that no longer looks like the tool's own holds somebody's work; it is left alone */
function placeFor(
  wanted: string,
  snapshot: WorkbookSnapshot,
  isRefreshable: (view: SheetView) => boolean,
): SheetPlace {
  const own = readStore(snapshot).ownSheets.filter(
    (name) => name === wanted || name.startsWith(`${wanted} (`),
  );
  const present = snapshot.sheets
    .filter(({ name }) => own.some((one) => sameSheetName(one, name)))
    .map((sheet) => sheetView(sheet));
  const previous = present.find((view) => isRefreshable(view));
  if (previous) return { sheetName: previous.name, previous };
  return {
    sheetName: untakenSheetName(
      wanted,
      snapshot.sheets.map(({ name }) => name),
    ),
  };
}

type PutSheet = Extract<PatchOp, { readonly kind: 'put-sheet' }>;

const isUnchanged = ({ before, after }: PutSheet): boolean =>
  before !== null && after !== null && sameContents(before, draftContents(after));

const putSheet = (after: SheetDraft, previous: SheetView | undefined): PutSheet => ({
  kind: 'put-sheet',
  name: after.name,
  before: previous ? snapshotContents(previous.snapshot) : null,
  after,
});
