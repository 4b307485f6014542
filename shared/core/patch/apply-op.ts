import { sameContent } from '../model/cell';
import type { Conflict, PatchOp, PutSheetOp, RemovedRow } from '../model/patch';
import { conflictMessage } from './conflict-message';
import { draftSnapshot } from './draft-snapshot';
import { sameContents } from './sheet-contents';
import type { WorkbookEdit } from './workbook-edit';

type Refusal = Pick<Conflict, 'reason' | 'found'>;

/** Does one step where its `before` stands; else nothing, and tells why. */
export function applyOp(workbook: WorkbookEdit, op: PatchOp): Conflict | undefined {
  const refusal = tryOp(workbook, op);
  return refusal && { op, message: conflictMessage(op, refusal.reason), ...refusal };
}

/** Does every step that stands; tells of all that do not. */
export const applyOps = (workbook: WorkbookEdit, ops: readonly PatchOp[]): readonly Conflict[] =>
  ops.flatMap((op) => applyOp(workbook, op) ?? []);

function tryOp(workbook: WorkbookEdit, op: PatchOp): Refusal | undefined {
  if (op.kind === 'put-sheet') return putSheet(workbook, op);
  const sheet = workbook.find(op.sheet);
  if (!sheet) return { reason: 'sheet-missing' };
  switch (op.kind) {
    case 'set-cell': {
      const found = sheet.get(op.at);
      if (!sameContent(found, op.before)) return { reason: 'changed', found };
      sheet.set(op.at, op.after);
      return undefined;
    }
    case 'delete-rows':
      if (!sameRows(sheet.readRows(op.row, op.rows.length), op.rows)) return { reason: 'rows-in-use' };
      sheet.deleteRows(op.row, op.rows.length);
      return undefined;
    case 'insert-rows':
      sheet.insertRows(op.row, op.rows);
      return undefined;
    case 'unmerge':
      if (!sheet.hasMerge(op.range)) return { reason: 'changed' };
      sheet.unmerge(op.range);
      return undefined;
    case 'merge':
      sheet.merge(op.range);
      return undefined;
  }
}

function putSheet(workbook: WorkbookEdit, { name, before, after }: PutSheetOp): Refusal | undefined {
  const present = workbook.named(name);
  if (before === null && present) return { reason: 'sheet-exists' };
  if (before !== null && !present) return { reason: 'sheet-missing' };
  if (before !== null && present && !sameContents(present.contents(), before)) return { reason: 'changed' };
  workbook.put(name, after && { id: after.name, name: after.name, source: () => draftSnapshot(after) });
  return undefined;
}

const sameRows = (a: readonly RemovedRow[], b: readonly RemovedRow[]): boolean =>
  a.every(
    ({ cells }, index) =>
      cells.length === b[index]?.cells.length &&
      cells.every((cell, at) => {
        const other = b[index]?.cells[at];
        return other?.column === cell.column && sameContent(other.content, cell.content);
      }),
  );
