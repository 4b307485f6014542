import type { Ignore } from '../lint/suppress';
import type { PatchOp } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { sheetByName } from '../model/sheet-name';
import { type SheetView, sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { snapshotContents } from '../patch/sheet-contents';
import { memoFor } from '../work/memo';
import { hiddenTextSheet } from './hidden-text-sheet';
import { NO_TREND, readTrendLines, TREND_KIND, type TrendHistory, trendLines } from './trend-lines';

/** What has to last with the workbook and is no business of its readers; kept on one hidden sheet, a row each. */
export interface WorkbookStore {
  readonly ignores: readonly Ignore[];
  /** Names of the sheets that the tool made. */
  readonly ownSheets: readonly string[];
  /** Options of the user, by name. */
  readonly settings: Readonly<Record<string, string>>;
  /** The rule profile of the workbook, in pieces; empty where it keeps none. */
  readonly profile: readonly string[];
  /** How the work stood on the days of earlier builds. */
  readonly trend: TrendHistory;
}

export const STORE_SHEET = '_kehoach';
const EMPTY_STORE: WorkbookStore = { ignores: [], ownSheets: [], settings: {}, profile: [], trend: NO_TREND };

/** Reads the hidden sheet, once for a snapshot; rows that make no sense (edited by hand) are passed over. */
export const readStore = memoFor(({ sheets }: WorkbookSnapshot): WorkbookStore => {
  const sheet = sheetByName(sheets, STORE_SHEET);
  if (!sheet) return EMPTY_STORE;
  const view = sheetView(sheet);
  const ignores: Ignore[] = [];
  const ownSheets: string[] = [];
  const settings: Record<string, string> = {};
  const profile: string[] = [];
  const trend: (readonly string[])[] = [];
  for (let row = view.top; row < view.bottom; row++) {
    const [kind, first = '', second = '', third = ''] = [0, 1, 2, 3].map((column) =>
      view.textAt(row, column),
    );
    if (kind === 'ignore' && first && second)
      ignores.push({ rule: first, fingerprint: second, reason: third });
    if (kind === 'sheet' && first) ownSheets.push(first);
    if (kind === 'setting' && first) settings[first] = second;
    if (kind === 'profile') profile.push(first);
    if (kind === TREND_KIND) trend.push(wholeLine(view, row));
  }
  return { ignores, ownSheets, settings, profile, trend: readTrendLines(trend) };
});

/** All texts of a row, without the blank ones behind the last. */
function wholeLine(view: SheetView, row: number): readonly string[] {
  const texts = Array.from({ length: view.right }, (_, column) => view.textAt(row, column));
  while (texts[texts.length - 1] === '') texts.pop();
  return texts;
}

/** What is to be kept besides, or otherwise; the same store where nothing changes. */
export type StoreChange = (store: WorkbookStore) => WorkbookStore;

/** The one step that makes the hidden sheet say all changes; none when they change nothing. */
export function keepInStore(
  snapshot: WorkbookSnapshot,
  ...changes: readonly StoreChange[]
): readonly PatchOp[] {
  const store = readStore(snapshot);
  const changed = changes.reduce((kept, change) => change(kept), store);
  if (changed === store) return [];
  const existing = sheetByName(snapshot.sheets, STORE_SHEET);
  return [
    {
      kind: 'put-sheet',
      name: STORE_SHEET,
      before: existing ? snapshotContents(existing) : null,
      after: storeDraft(changed),
    },
  ];
}

/** Remembers that the tool made sheets of these names. */
export const withOwnSheets =
  (names: readonly string[]): StoreChange =>
  (store) => {
    const ownSheets = [...new Set([...store.ownSheets, ...names])];
    return ownSheets.length === store.ownSheets.length ? store : { ...store, ownSheets };
  };

function storeDraft({ ignores, ownSheets, settings, profile, trend }: WorkbookStore): SheetDraft {
  const rows = [
    ['Trang này do Kế hoạch Chuẩn lưu thiết lập, xin đừng sửa.'],
    ...ownSheets.map((name) => ['sheet', name]),
    ...Object.entries(settings).map(([name, value]) => ['setting', name, value]),
    ...profile.map((piece) => ['profile', piece]),
    ...trendLines(trend),
    ...ignores.map(({ rule, fingerprint, reason }) => ['ignore', rule, fingerprint, reason]),
  ];
  return hiddenTextSheet(STORE_SHEET, [12, 32, 24, 60], rows);
}
