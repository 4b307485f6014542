import { sameContent } from '../model/cell';
import type { Conflict, PatchOp, RemovedRow, WorkbookPatch } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { sheetByName } from '../model/sheet-name';
import { conflictMessage } from './conflict-message';
import { invertPatch } from './invert-patch';
import { sameContents } from './sheet-contents';
import type { WorkbookState } from './workbook-state';
import { SheetState } from './workbook-state';

export type PatchOutcome =
  | { readonly ok: true; readonly state: WorkbookState; readonly inverse: WorkbookPatch }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/**
 * Applies a patch to a copy of the workbook: all steps or none. A step whose `before` no longer stands is a conflict.
 * Law: applying `inverse` to the new state gives back the old contents.
 */
export function applyPatch(copy: WorkbookState, patch: WorkbookPatch): PatchOutcome {
  const conflicts: Conflict[] = [];
  const done: PatchOp[] = [];
  for (const op of patch.ops) {
    const refusal = applyOp(copy, op);
    if ('reason' in refusal) {
      conflicts.push({ op, message: conflictMessage(op, refusal.reason), ...refusal });
    } else {
      done.push(refusal.done);
    }
  }
  if (conflicts.length > 0) return { ok: false, conflicts };
  return { ok: true, state: copy, inverse: invertPatch({ ...patch, ops: done }) };
}

type Refusal = Pick<Conflict, 'reason' | 'found'>;
type Step = { readonly done: PatchOp } | Refusal;

function applyOp(state: WorkbookState, op: PatchOp): Step {
  if (op.kind === 'put-sheet') return putSheet(state, op);
  const sheet = state.find(op.sheet);
  if (!sheet) return { reason: 'sheet-missing' };
  switch (op.kind) {
    case 'set-cell': {
      const found = sheet.get(op.at);
      if (!sameContent(found, op.before)) return { reason: 'changed', found };
      sheet.set(op.at, op.after);
      return { done: op };
    }
    case 'delete-rows':
      if (!sameRows(sheet.readRows(op.row, op.rows.length), op.rows)) return { reason: 'rows-in-use' };
      sheet.deleteRows(op.row, op.rows.length);
      return { done: op };
    case 'insert-rows':
      sheet.insertRows(op.row, op.rows);
      return { done: op };
    case 'unmerge':
      if (!sheet.hasMerge(op.range)) return { reason: 'changed' };
      sheet.unmerge(op.range);
      return { done: op };
    case 'merge':
      sheet.merge(op.range);
      return { done: op };
  }
}

function putSheet(state: WorkbookState, op: Extract<PatchOp, { kind: 'put-sheet' }>): Step {
  const present = sheetByName(state.sheets, op.name);
  if (op.before === null && present) return { reason: 'sheet-exists' };
  if (op.before !== null && !present) return { reason: 'sheet-missing' };
  if (op.before !== null && present && !sameContents(present.contents(), op.before))
    return { reason: 'changed' };
  const after = op.hostState === undefined ? op.after : (JSON.parse(op.hostState) as SheetDraft);
  const next = after === null ? [] : [SheetState.fromDraft(after)];
  if (present) state.sheets.splice(state.sheets.indexOf(present), 1, ...next);
  else state.sheets.push(...next);
  const previous = present?.draft;
  return { done: { ...op, ...(previous ? { hostState: JSON.stringify(previous) } : {}) } };
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
