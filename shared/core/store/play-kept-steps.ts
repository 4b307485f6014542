import type { CellPosition } from '../model/range';
import type { Conflict, PatchOp, RemovedRow } from '../model/patch';
import { applyOp } from '../patch/apply-op';
import { conflictMessage } from '../patch/conflict-message';
import type { SheetEdit } from '../patch/sheet-edit';
import type { WorkbookEdit } from '../patch/workbook-edit';
import type { JournalEntry } from './journal-sheet';
import { contentMark, restoreContent } from './kept-content';
import type { KeptCell, KeptStep } from './kept-steps';
import { contentsMark } from './kept-steps';

export type KeptPlay =
  | { readonly ok: true; readonly ops: readonly PatchOp[] }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** What becomes of places that no longer stand as the tool left them: a conflict, or they are left alone. */
export type ChangedPlaces = 'conflict' | 'leave';

/** Plays the kept inverse of `entry` on `workbook` and gives the full steps; what no longer stands is a conflict. */
export function playKeptSteps(
  workbook: WorkbookEdit,
  entry: JournalEntry,
  steps: readonly KeptStep[],
  changed: ChangedPlaces = 'conflict',
): KeptPlay {
  const ops: PatchOp[] = [];
  for (const step of steps) {
    const played = playStep(workbook, entry, step, changed);
    if (!played.ok && changed === 'leave') continue;
    if (!played.ok) return played;
    ops.push(...played.ops);
  }
  return { ok: true, ops };
}

function playStep(
  workbook: WorkbookEdit,
  { sheets }: JournalEntry,
  step: KeptStep,
  changed: ChangedPlaces,
): KeptPlay {
  const wanted = step.kind === 'step' ? step.op.sheet : step.sheet;
  const name = sheets.find(({ id }) => id === wanted)?.name ?? wanted;
  // why: ids are the host's own and may be others after the file was opened elsewhere
  const sheet = workbook.find(wanted) ?? workbook.find(name);
  if (!sheet) return refused({ op: sheetOp(name), reason: 'sheet-missing' });
  if (step.kind === 'step') {
    const op = { ...step.op, sheet: sheet.id };
    if (changed === 'leave' && stillStands(sheet, op)) return { ok: true, ops: [] };
    const refused = applyOp(workbook, op);
    return refused ? { ok: false, conflicts: [refused] } : { ok: true, ops: [op] };
  }
  // why: a sheet that was only just made when the change broke off is still empty
  const isStrict = changed === 'conflict' || (step.kind === 'remove' && sheet.contents().length > 0);
  if (isStrict && step.whole !== undefined && contentsMark(sheet.contents()) !== step.whole)
    return refused({ op: sheetOp(sheet.name), reason: 'changed' });
  if (step.kind === 'cells') return playCells(sheet, step.cells, changed);
  const op = { kind: 'put-sheet', name: sheet.name, before: sheet.contents(), after: null } as const;
  workbook.put(op.name, null);
  return { ok: true, ops: [op] };
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
  for (const [row, column, mark, content] of cells) {
    const at: CellPosition = { row, column };
    const before = sheet.get(at);
    const after = restoreContent(before, content);
    const op = { kind: 'set-cell', sheet: sheet.id, at, before, after } as const;
    if (contentMark(before) !== mark) {
      if (changed === 'leave') continue;
      conflicts.push(conflict({ op, reason: 'changed', found: before }));
      continue;
    }
    sheet.set(at, after);
    ops.push(op);
  }
  return conflicts.length > 0 ? { ok: false, conflicts } : { ok: true, ops };
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
