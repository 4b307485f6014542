import { EMPTY_CELL } from '../model/cell';
import type { PatchOp, RowsOp } from '../model/patch';
import { WorkbookEdit } from '../patch/workbook-edit';
import type { JournalEntry } from './journal-sheet';
import type { KeptStep } from './kept-steps';
import type { ChangedPlaces, KeptPlay } from './play-kept-step';
import { keptSheet, playKeptStep } from './play-kept-step';

/** Plays the kept inverse of `entry` on `workbook` and gives the full steps; what no longer stands is a conflict. */
export function playKeptSteps(
  workbook: WorkbookEdit,
  entry: JournalEntry,
  steps: readonly KeptStep[],
  changed: ChangedPlaces = 'conflict',
): KeptPlay {
  if (changed === 'leave') return playBrokenOff(workbook, entry, steps);
  const ops: PatchOp[] = [];
  for (const step of steps) {
    const played = playKeptStep(workbook, entry, step, changed);
    if (!played.ok) return played;
    ops.push(...played.ops);
  }
  return { ok: true, ops, left: 0 };
}

/**
 * The same of a writing that was broken off, the change itself or an undo of it. Rows come back in more than one call,
 * so that one insertion may stand with only some of its cells: whether empty cells are such a row is told by how many
 * of the other places then stand as the tool left them.
 */
function playBrokenOff(workbook: WorkbookEdit, entry: JournalEntry, steps: readonly KeptStep[]): KeptPlay {
  const begun: BegunRows[] = [];
  const trial = playLeaving(new WorkbookEdit(workbook.close()), entry, steps, { begun });
  let [best, fewest] = [-1, trial.left];
  for (const { index, isPartlyFilled } of begun.slice(0, MOST_TRIALS)) {
    const copy = new WorkbookEdit(workbook.close());
    const { left } = playLeaving(copy, entry, steps, { filled: index });
    if (left < fewest || (left === fewest && best < 0 && isPartlyFilled)) [best, fewest] = [index, left];
  }
  return { ok: true, ...playLeaving(workbook, entry, steps, { filled: best }) };
}

/** why: each trial costs as much as the undo itself, and a writing breaks off at one place */
const MOST_TRIALS = 8;

/** An insertion that may have been begun. */
interface BegunRows {
  /** Its place among the steps. */
  readonly index: number;
  /** Some of its cells stand already; else the rows are empty. */
  readonly isPartlyFilled: boolean;
}

interface Leaving {
  /** Gets the insertions that may have been begun. */
  readonly begun?: BegunRows[];
  /** The insertion of which only the missing cells are filled. */
  readonly filled?: number;
}

/** Plays the steps that stand and leaves the others; `left` counts the places of those. */
function playLeaving(
  workbook: WorkbookEdit,
  entry: JournalEntry,
  steps: readonly KeptStep[],
  { begun, filled }: Leaving,
): { readonly ops: readonly PatchOp[]; readonly left: number } {
  const ops: PatchOp[] = [];
  let left = 0;
  steps.forEach((step, index) => {
    const missing = begun || index === filled ? missingCells(workbook, entry, step) : undefined;
    if (missing && index === filled) {
      for (const op of missing.ops) workbook.find(op.sheet)?.set(op.at, op.after);
      ops.push(...missing.ops);
      return;
    }
    if (missing) begun?.push({ index, isPartlyFilled: missing.isPartlyFilled });
    const played = playKeptStep(workbook, entry, step, 'leave');
    if (played.ok) ops.push(...played.ops);
    left += played.ok ? played.left : 1;
  });
  return { ops, left };
}

/** The cells that an insertion still lacks, where rows stand in its place that hold some of it or nothing. */
function missingCells(workbook: WorkbookEdit, entry: JournalEntry, step: KeptStep) {
  const op: RowsOp | undefined = step.kind === 'step' && step.op.kind === 'insert-rows' ? step.op : undefined;
  const sheet = op && keptSheet(workbook, entry, op.sheet);
  if (!op || !sheet) return undefined;
  const present = sheet.readRows(op.row, op.rows.length);
  const ops = op.rows.flatMap(({ cells }, index) =>
    cells
      .filter(({ column }) => !present[index]?.cells.some((cell) => cell.column === column))
      .map(({ column, content }) => ({
        kind: 'set-cell' as const,
        sheet: sheet.id,
        at: { row: op.row + index, column },
        before: EMPTY_CELL,
        after: content,
      })),
  );
  const isPart = present.every(({ cells }, index) =>
    cells.every(({ column, content }) =>
      op.rows[index]?.cells.some(
        (cell) => cell.column === column && JSON.stringify(cell.content) === JSON.stringify(content),
      ),
    ),
  );
  return ops.length > 0 && isPart
    ? { ops, isPartlyFilled: present.some(({ cells }) => cells.length > 0) }
    : undefined;
}
