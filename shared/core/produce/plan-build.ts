import { DATA_SHEET, PRODUCED_SHEETS } from '../../data/produced-sheets';
import type { FixTrail } from '../lint/fix-trail';
import type { Finding } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PutSheetOp, WorkbookPatch } from '../model/patch';
import type { PlanReading } from '../model/reading';
import { runToEnd } from '../work/slices';
import type { SheetDraft } from '../model/sheet-draft';
import type { SheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { draftContents, sameContents, snapshotContents } from '../patch/sheet-contents';
import { readWorkbookSettings, withSettings } from '../store/workbook-settings';
import { withTrendPoint } from '../store/keep-trend';
import type { TrendHistory } from '../store/trend-lines';
import { keepInStore, readStore, STORE_SHEET, withOwnSheets } from '../store/workbook-store';
import type { CellChange } from './changes/cell-change';
import { dataSheet, isUntouchedData } from './data/data-sheet';
import { SHEET_BUILDERS } from './sheet-builders';
import { sheetPlace, sheetPlaces } from './sheet-places';
import { quotedNames } from './sheet-words';
import { shortenText } from './sheet/shorten-text';
import { type StandardChoice, standardFor } from './standard-for';
import { summarySource } from './summary/summary-source';
import { trendPoint } from './summary/trend-figures';

export interface BuildOptions extends StandardChoice {
  /**
   * Also puts the tasks as data on a sheet of their own, a table of the spreadsheet program where it has such, and lets the
   * workbook remember it; as it remembers when left out.
   */
  readonly dataTable?: boolean;
}

/** What the build needs of an analysis; safe fixes should already be in it. */
export interface BuildInput {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  /** Row of the person's own sheet that a row of the corrected copy was; the same where left out. */
  readonly sourceRow?: FixTrail['sourceRow'];
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
  { reading, findings, sourceRow }: BuildInput,
  snapshot: WorkbookSnapshot,
  options: BuildOptions = {},
): Generator<void, PlannedBuild> {
  const store = readStore(snapshot);
  const placeOf = sheetPlaces(snapshot, store);
  const { standard, chosen } = yield* standardFor(reading, snapshot, placeOf('standard'), options);
  // why: a person may have written another day on the sheet; the others tell of the same
  const ofDay = { ...reading, snapshot: { ...reading.snapshot, today: standard.day } };
  const { points: history, torn } = store.trend;
  const source = {
    reading: ofDay,
    findings,
    standard,
    history,
    sheets: snapshot.sheets,
    ...(sourceRow ? { sourceRow } : {}),
  };
  const puts: PutSheetOp[] = [];
  for (const { id } of PRODUCED_SHEETS) {
    yield;
    const place = placeOf(id);
    const draft = yield* SHEET_BUILDERS[id].build(source, place);
    yield;
    if (draft) puts.push(putSheet(draft, place.previous));
  }
  const remembered = readWorkbookSettings(snapshot).dataTable ?? false;
  const dataTable = options.dataTable ?? remembered;
  if (dataTable) {
    const place = sheetPlace(
      { sheets: snapshot.sheets, ownSheets: store.ownSheets },
      DATA_SHEET,
      isUntouchedData,
    );
    const draft = dataSheet(standard, place.sheetName);
    if (draft) puts.push(putSheet(draft, place.previous));
  }
  const names = puts.map(({ name }) => name);
  // why: whoever builds again, in whichever host, gets the columns that somebody asked for
  const choices = { ...chosen, ...(dataTable === remembered ? {} : { dataTable }) };
  const settings = Object.keys(choices).length === 0 ? [] : [withSettings(snapshot, choices)];
  const point = trendPoint(summarySource(standard, ofDay), standard.day);
  const days = point ? [withTrendPoint(point)] : [];
  const isNewDay = keepInStore(snapshot, ...days).length > 0;
  const kept = keepInStore(snapshot, withOwnSheets(names), ...settings, ...days);
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

const isUnchanged = ({ before, after }: PutSheetOp): boolean =>
  before !== null && after !== null && sameContents(before, draftContents(after));

const putSheet = (after: SheetDraft, previous: SheetView | undefined): PutSheetOp => ({
  kind: 'put-sheet',
  name: after.name,
  before: previous ? snapshotContents(previous.snapshot) : null,
  after,
});
