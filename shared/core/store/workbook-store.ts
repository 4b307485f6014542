import type { Ignore } from '../lint/suppress';
import type { PatchOp } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { sheetByName } from '../model/sheet-name';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { snapshotContents } from '../patch/sheet-contents';
import { hiddenTextSheet } from './hidden-text-sheet';

/** What has to last with the workbook and is no business of its readers; kept on one hidden sheet, a row each. */
export interface WorkbookStore {
  readonly ignores: readonly Ignore[];
  /** Names of the sheets that the tool made. */
  readonly ownSheets: readonly string[];
  /** Options of the user, by name. */
  readonly settings: Readonly<Record<string, string>>;
}

export const STORE_SHEET = '_kehoach';
const EMPTY_STORE: WorkbookStore = { ignores: [], ownSheets: [], settings: {} };

/** Reads the hidden sheet; rows that make no sense (edited by hand) are passed over. */
export function readStore(snapshot: WorkbookSnapshot): WorkbookStore {
  const sheet = sheetByName(snapshot.sheets, STORE_SHEET);
  if (!sheet) return EMPTY_STORE;
  const view = sheetView(sheet);
  const ignores: Ignore[] = [];
  const ownSheets: string[] = [];
  const settings: Record<string, string> = {};
  for (let row = view.top; row < view.bottom; row++) {
    const [kind, first = '', second = '', third = ''] = [0, 1, 2, 3].map((column) =>
      view.textAt(row, column),
    );
    if (kind === 'ignore' && first && second)
      ignores.push({ rule: first, fingerprint: second, reason: third });
    if (kind === 'sheet' && first) ownSheets.push(first);
    if (kind === 'setting' && first) settings[first] = second;
  }
  return { ignores, ownSheets, settings };
}

/** The step that makes the hidden sheet say `store`. */
export function writeStore(snapshot: WorkbookSnapshot, store: WorkbookStore): PatchOp {
  const existing = sheetByName(snapshot.sheets, STORE_SHEET);
  return {
    kind: 'put-sheet',
    name: STORE_SHEET,
    before: existing ? snapshotContents(existing) : null,
    after: storeDraft(store),
  };
}

function storeDraft({ ignores, ownSheets, settings }: WorkbookStore): SheetDraft {
  const rows = [
    ['Trang này do Kế hoạch Chuẩn lưu thiết lập, xin đừng sửa.'],
    ...ownSheets.map((name) => ['sheet', name]),
    ...Object.entries(settings).map(([name, value]) => ['setting', name, value]),
    ...ignores.map(({ rule, fingerprint, reason }) => ['ignore', rule, fingerprint, reason]),
  ];
  return hiddenTextSheet(STORE_SHEET, [12, 32, 24, 60], rows);
}
