import type { CellContent } from '../../core/model/cell';
import type { PatchOp, RemovedRow, WorkbookPatch } from '../../core/model/patch';
import type { CellPosition } from '../../core/model/range';
import { sheetView } from '../../core/model/sheet-view';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/model/snapshot';
import { snapshotContents } from '../../core/patch/sheet-contents';
import type { WorkbookHost } from '../workbook-host';
import { PLAN } from './contract-workbook';

/** Opens a host over the contract's workbook. */
export type OpenHost = () => Promise<WorkbookHost>;

/** A patch of these steps. */
export const patchOf = (ops: readonly PatchOp[]): WorkbookPatch => ({
  version: 1,
  label: { vi: 'Thử', en: 'Try' },
  ops,
});

/** Everything that the host reads. */
export const snapshotOf = (host: WorkbookHost): Promise<WorkbookSnapshot> =>
  host.snapshot({ kind: 'workbook' });

/** The sheet of this name; throws when there is none. */
export async function sheetNamed(host: WorkbookHost, name: string): Promise<SheetSnapshot> {
  const found = (await snapshotOf(host)).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** Everything that undo must bring back. */
export async function stateOf(host: WorkbookHost): Promise<unknown> {
  const { sheets } = await snapshotOf(host);
  return sheets.map((sheet) => ({
    name: sheet.name,
    cells: snapshotContents(sheet),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
  }));
}

/** What stands in a cell of the named sheet now. */
export async function contentAt(host: WorkbookHost, name: string, at: CellPosition): Promise<CellContent> {
  return sheetView(await sheetNamed(host, name)).contentAt(at.row, at.column);
}

/** The step that makes a cell of the plan say `after`, over what stands there unless told otherwise. */
export async function setCell(
  host: WorkbookHost,
  at: CellPosition,
  after: CellContent,
  before?: CellContent,
): Promise<PatchOp> {
  const sheet = (await sheetNamed(host, PLAN)).id;
  return { kind: 'set-cell', sheet, at, before: before ?? (await contentAt(host, PLAN, at)), after };
}

/** The step that takes a row of the plan out or puts one in; by default the row that stands there. */
export async function rowsOp(
  host: WorkbookHost,
  kind: 'delete-rows' | 'insert-rows',
  row: number,
  rows?: readonly RemovedRow[],
): Promise<PatchOp> {
  const sheet = await sheetNamed(host, PLAN);
  const cells = snapshotContents(sheet).filter((cell) => cell.row === row);
  const present = [{ cells: cells.map(({ column, content }) => ({ column, content })) }];
  return { kind, sheet: sheet.id, row, rows: rows ?? present };
}
