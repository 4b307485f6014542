import { PRODUCED_SHEETS, producedSheet, type ProducedSheetId } from '../../data/produced-sheets';
import type { Finding } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PutSheetOp, WorkbookPatch } from '../model/patch';
import type { PlanReading } from '../model/reading';
import { runToEnd } from '../work/slices';
import type { SheetDraft } from '../model/sheet-draft';
import { isSheetNamed, sameSheetName, untakenSheetName } from '../model/sheet-name';
import { type SheetView, sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { draftContents, sameContents, snapshotContents } from '../patch/sheet-contents';
import { readWorkbookSettings, withSettings } from '../store/workbook-settings';
import { withTrendPoint } from '../store/keep-trend';
import type { TrendHistory } from '../store/trend-lines';
import {
  keepInStore,
  readStore,
  STORE_SHEET,
  withOwnSheets,
  type WorkbookStore,
} from '../store/workbook-store';
import type { CellChange } from './changes/cell-change';
import { SHEET_BUILDERS, type SheetPlace } from './sheet-builders';
import { quotedNames } from './sheet-words';
import { shortenText } from './sheet/shorten-text';
import { buildStandardInSlices } from './standard/standard-table';
import { summarySource } from './summary/summary-source';
import { trendPoint } from './summary/trend-figures';

export interface BuildOptions {
  /**
   * Adds the columns for following the work through the year, and lets the workbook remember it; as it remembers when
   * left out.
   */
  readonly tracking?: boolean;
  /** The day of the reading was asked for: the sheets keep it, and do not turn to the day that they are opened on. */
  readonly keepsDay?: boolean;
}

/** What the build needs of an analysis; safe fixes should already be in it. */
export interface BuildInput {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
}

/**
 * The patch that makes or refreshes every produced sheet in the workbook `snapshot`: in place where the tool made it
 * before, beside a person's sheet of the same name otherwise. Without steps when all are as they should be.
 */
export const planBuild = (
  input: BuildInput,
  snapshot: WorkbookSnapshot,
  options: BuildOptions = {},
): WorkbookPatch => runToEnd(planBuildInSlices(input, snapshot, options)).patch;

export interface PlannedBuild {
  readonly patch: WorkbookPatch;
  /** Names of the sheets that are there after it, those that need no change included. */
  readonly names: readonly string[];
  /** Cells that the standard table writes otherwise than the plan that it was made of. */
  readonly changes: readonly CellChange[];
  /** What a person should know of the form of the standard table. */
  readonly told: readonly LocalText[];
}

/** The same patch with a pause now and then; a long plan takes a while. */
export function* planBuildInSlices(
  { reading, findings }: BuildInput,
  snapshot: WorkbookSnapshot,
  options: BuildOptions = {},
): Generator<void, PlannedBuild> {
  const remembered = readWorkbookSettings(snapshot).tracking ?? false;
  const tracking = options.tracking ?? remembered;
  const store = readStore(snapshot);
  const placeOf = placeFinder(snapshot, store);
  const keepsDay = options.keepsDay ?? false;
  const standard = yield* buildStandardInSlices(reading, { tracking, keepsDay, ...placeOf('standard') });
  // why: a person may have written another day on the sheet; the others tell of the same
  const ofDay = { ...reading, snapshot: { ...reading.snapshot, today: standard.day } };
  const { points: history, torn } = store.trend;
  const puts: PutSheetOp[] = [];
  for (const { id } of PRODUCED_SHEETS) {
    yield;
    const place = placeOf(id);
    const draft = yield* SHEET_BUILDERS[id].build({ reading: ofDay, findings, standard, history }, place);
    yield;
    if (draft) puts.push(putSheet(draft, place.previous));
  }
  const names = puts.map(({ name }) => name);
  // why: whoever builds again, in whichever host, gets the columns that somebody asked for
  const chosen = tracking === remembered ? [] : [withSettings(snapshot, { tracking })];
  const point = trendPoint(summarySource(standard, ofDay), standard.day);
  const days = point ? [withTrendPoint(point)] : [];
  const isNewDay = keepInStore(snapshot, ...days).length > 0;
  const kept = keepInStore(snapshot, withOwnSheets(names), ...chosen, ...days);
  const written = puts.every(isUnchanged) ? [] : puts;
  const ops = written.length > 0 || isNewDay ? [...written, ...kept] : [];
  return {
    patch: { version: 1, label: labelOf(names), ops },
    names,
    changes: standard.changes,
    told: [...standard.told, ...(torn.length > 0 ? [tornWords(torn)] : [])],
  };
}

/** What a person should know of lines of the hidden sheet that somebody else wrote or changed. */
function tornWords(torn: TrendHistory['torn']): LocalText {
  const [first = []] = torn;
  const count = String(torn.length);
  const example = shortenText(first.slice(1).join(' | '), 60);
  return {
    vi:
      `Trang ẩn “${STORE_SHEET}” có ${count} dòng số liệu theo ngày không đọc được (dòng đầu: “${example}”): các dòng đó ` +
      'được giữ nguyên, không đưa vào phần diễn biến của “Tổng hợp”.',
    en:
      `The hidden sheet “${STORE_SHEET}” has ${count} lines of figures by day that cannot be read (the first: “${example}”): ` +
      'they stay as they are and are left out of the trend on “Tổng hợp”.',
  };
}

function labelOf(names: readonly string[]): LocalText {
  const { vi, en } = quotedNames(names);
  return { vi: `Lập trang ${vi}`, en: `Build the sheets ${en}` };
}

/** Where each sheet goes, looked up once. */
function placeFinder(
  { sheets }: WorkbookSnapshot,
  { ownSheets }: WorkbookStore,
): (id: ProducedSheetId) => SheetPlace {
  const places = new Map<ProducedSheetId, SheetPlace>();
  const find = (id: ProducedSheetId): SheetPlace => {
    const wanted = producedSheet(id).name;
    const own = ownSheets.filter((name) => isSheetNamed(name, wanted));
    const present = sheets
      .filter(({ name }) => own.some((one) => sameSheetName(one, name)))
      .map((sheet) => sheetView(sheet));
    // why: a sheet that no longer looks like the tool's own holds somebody's work; it is left alone
    const previous = present.find((view) => SHEET_BUILDERS[id].isRefreshable(view));
    if (previous) return { sheetName: previous.name, previous };
    return {
      sheetName: untakenSheetName(
        wanted,
        sheets.map(({ name }) => name),
      ),
    };
  };
  return (id) => {
    const place = places.get(id) ?? find(id);
    places.set(id, place);
    return place;
  };
}

const isUnchanged = ({ before, after }: PutSheetOp): boolean =>
  before !== null && after !== null && sameContents(before, draftContents(after));

const putSheet = (after: SheetDraft, previous: SheetView | undefined): PutSheetOp => ({
  kind: 'put-sheet',
  name: after.name,
  before: previous ? snapshotContents(previous.snapshot) : null,
  after,
});
