import type { LocalText } from '../../core/model/local-text';
import type { PatchOp, WorkbookPatch } from '../../core/model/patch';

/** One application of a patch and the patch that takes it back. */
export interface JournalEntry {
  readonly id: number;
  readonly label: LocalText;
  readonly inverse: WorkbookPatch;
  /** Cells and sheets that were changed. */
  readonly size: number;
}

/** Oldest first. */
export type Journal = readonly JournalEntry[];

/**
 * The entries to take back for `id`, newest first. An entry goes alone, unless a later one moved rows
 * or remade a sheet where it wrote: then all that came after goes first.
 */
export function entriesToUndo(journal: Journal, id: number): Journal {
  const index = journal.findIndex((entry) => entry.id === id);
  const entry = journal[index];
  if (!entry) return [];
  const later = journal.slice(index + 1);
  const sheets = new Set(entry.inverse.ops.map(sheetOf));
  const blocked = later.some(({ inverse }) =>
    inverse.ops.some((op) => isStructural(op) && sheets.has(sheetOf(op))),
  );
  return blocked ? [...later.reverse(), entry] : [entry];
}

const sheetOf = (op: PatchOp): string => (op.kind === 'put-sheet' ? op.name : op.sheet);

const isStructural = (op: PatchOp): boolean => op.kind !== 'set-cell';
