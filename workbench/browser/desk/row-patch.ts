import {
  type PatchOp,
  type Place,
  type RemovedRow,
  type SheetSnapshot,
  snapshotContents,
  type WorkbookPatch,
  type WorkbookSnapshot,
} from '../../../shared/core';

const patchOf = (vi: string, en: string, ops: readonly PatchOp[]): WorkbookPatch => ({
  version: 1,
  label: { vi, en },
  ops,
});

/** An empty row above the selection. */
export const insertRowPatch = ({ sheet, range }: Place): WorkbookPatch =>
  patchOf(`Chèn dòng ${String(range.top + 1)}`, `Insert row ${String(range.top + 1)}`, [
    { kind: 'insert-rows', sheet, row: range.top, rows: [{ cells: [] }] },
  ]);

/** The selected rows taken out, lowest first so that the numbers above stay true. */
export function deleteRowsPatch(snapshot: WorkbookSnapshot, { sheet, range }: Place): WorkbookPatch {
  const found = snapshot.sheets.find(({ id }) => id === sheet);
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.bottom - index);
  const ops = rows.map((row): PatchOp => ({
    kind: 'delete-rows',
    sheet,
    row,
    rows: [contentsOf(found, row)],
  }));
  return patchOf(`Xóa ${String(rows.length)} dòng`, `Delete ${String(rows.length)} rows`, ops);
}

function contentsOf(sheet: SheetSnapshot | undefined, row: number): RemovedRow {
  const cells = sheet ? snapshotContents(sheet).filter((cell) => cell.row === row) : [];
  return { cells: cells.map(({ column, content }) => ({ column, content })) };
}
