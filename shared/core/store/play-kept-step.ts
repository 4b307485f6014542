import { sameContent } from '../model/cell';
import type { Conflict, PatchOp, RemovedRow } from '../model/patch';
import type { CellPosition } from '../model/range';
import { applyOp } from '../patch/apply-op';
import { conflictMessage } from '../patch/conflict-message';
import type { SheetEdit } from '../patch/sheet-edit';
import type { WorkbookEdit } from '../patch/workbook-edit';
import type { JournalEntry } from './journal-sheet';
import { contentMark, restoreContent } from './kept-content';
import type { KeptCell, KeptStep } from './kept-steps';
import { contentsMark } from './kept-steps';

export type KeptPlay =
  | {
      readonly ok: true;
      readonly ops: readonly PatchOp[];
      /** Places that were left alone, for they hold neither what the tool left nor what stood before it. */
      readonly left: number;
    }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** What becomes of places that no longer stand as the tool left them: a conflict, or they are left alone. */
export type ChangedPlaces = 'conflict' | 'leave';

/**
 * The sheet that an entry names by its id.
 * why: ids are the host's own and may be others after the file was opened elsewhere
 */
export const keptSheet = (
  workbook: WorkbookEdit,
  entry: JournalEntry,
  wanted: string,
): SheetEdit | undefined => workbook.find(wanted) ?? workbook.find(keptName(entry, wanted));

const keptName = ({ sheets }: JournalEntry, wanted: string): string =>
  sheets.find(({ id }) => id === wanted)?.name ?? wanted;

/** Plays one step of the kept inverse of `entry` on `workbook`. */
export function playKeptStep(
  workbook: WorkbookEdit,
  entry: JournalEntry,
  step: KeptStep,
  changed: ChangedPlaces,
): KeptPlay {
  const wanted = step.kind === 'step' ? step.op.sheet : step.sheet;
  const sheet = keptSheet(workbook, entry, wanted);
  if (!sheet) return refused({ op: sheetOp(keptName(entry, wanted)), reason: 'sheet-missing' });
  if (step.kind === 'step') {
    const op = { ...step.op, sheet: sheet.id };
    if (changed === 'leave' && stillStands(sheet, op)) return { ok: true, ops: [], left: 0 };
    const refused = applyOp(workbook, op);
    return refused ? { ok: false, conflicts: [refused] } : { ok: true, ops: [op], left: 0 };
  }
  // why: a sheet that was only just made when the change broke off is still empty
  const isStrict = changed === 'conflict' || (step.kind === 'remove' && sheet.contents().length > 0);
  if (isStrict && step.whole !== undefined && contentsMark(sheet.contents()) !== step.whole)
    return refused({ op: sheetOp(sheet.name), reason: 'changed' });
  if (step.kind === 'cells') return playCells(sheet, step.cells, changed);
  const op = { kind: 'put-sheet', name: sheet.name, before: sheet.contents(), after: null } as const;
  workbook.put(op.name, null);
  return { ok: true, ops: [op], left: 0 };
}

/** Whether a row or a merge that the step would give back was never taken away. */
function stillStands(sheet: SheetEdit, op: Extract<KeptStep, { readonly kind: 'step' }>['op']): boolean {
  if (op.kind === 'merge') return sheet.hasMerge(op.range);
  if (op.kind !== 'insert-rows') return false;
  return JSON.stringify(sheet.readRows(op.row, op.rows.length)) === JSON.stringify(op.rows.map(plainRow));
}

/** why: what a host kept with a row is no part of what stands in it */
const plainRow = ({ cells }: RemovedRow): RemovedRow => ({
  cells: cells.map(({ column, content }) => ({ column, content })),
});

function playCells(sheet: SheetEdit, cells: readonly KeptCell[], changed: ChangedPlaces): KeptPlay {
  const ops: PatchOp[] = [];
  const conflicts: Conflict[] = [];
  let left = 0;
  for (const [row, column, mark, content] of cells) {
    const at: CellPosition = { row, column };
    const before = sheet.get(at);
    const after = restoreContent(before, content);
    const op = { kind: 'set-cell', sheet: sheet.id, at, before, after } as const;
    if (contentMark(before) !== mark) {
      if (changed === 'conflict') conflicts.push(conflict({ op, reason: 'changed', found: before }));
      else if (!sameContent(before, after)) left++;
      continue;
    }
    sheet.set(at, after);
    ops.push(op);
  }
  return conflicts.length > 0 ? { ok: false, conflicts } : { ok: true, ops, left };
}

const sheetOp = (name: string): PatchOp => ({ kind: 'put-sheet', name, before: null, after: null });

const conflict = (refusal: Omit<Conflict, 'message'>): Conflict => ({
  ...refusal,
  message: conflictMessage(refusal.op, refusal.reason),
});

const refused = (refusal: Omit<Conflict, 'message'>): KeptPlay => ({
  ok: false,
  conflicts: [conflict(refusal)],
});
