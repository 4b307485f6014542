import type { LocalText } from '../../core/model/local-text';
import type { Fix } from '../../core/model/finding';
import type { Conflict, PatchOp, WorkbookPatch } from '../../core/model/patch';
import { checkWorkbook } from './check-workbook';
import { explainError } from './explain-error';
import type { JournalEntry } from './journal';
import type { PaneContext } from './pane-context';
import type { Work } from './pane-state';

interface ApplyOptions {
  readonly work?: Work;
  /** Said after success. */
  readonly done: LocalText;
  /** The fixes behind the patch, so that those without a conflict can still be applied. */
  readonly fixes?: readonly Fix[];
  /** Changes nothing that a check could see. */
  readonly skipCheck?: boolean;
}

/** Applies a previewed patch and writes it into the journal; conflicts are shown and nothing is lost. */
export async function applyPatch(
  context: PaneContext,
  patch: WorkbookPatch,
  options: ApplyOptions,
): Promise<boolean> {
  const { host, store } = context;
  if (patch.ops.length === 0 || store.get().busy) return false;
  store.set({ busy: { work: options.work ?? 'apply', done: null }, notice: null, refused: null });
  try {
    const result = await host.apply(patch);
    if (!result.ok) {
      const remaining = untouchedFixes(options.fixes ?? [], result.conflicts);
      store.set({ busy: null, refused: { label: patch.label, conflicts: result.conflicts, remaining } });
      return false;
    }
    const entry = addEntry(context, patch, result.inverse);
    store.set({ busy: null });
    if (!options.skipCheck) await checkWorkbook(context);
    store.set({ notice: { kind: 'success', text: options.done, undo: entry.id } });
    return true;
  } catch (error) {
    store.set({ busy: null, notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
}

function addEntry({ store }: PaneContext, patch: WorkbookPatch, inverse: WorkbookPatch): JournalEntry {
  const { journal } = store.get();
  const id = (journal[journal.length - 1]?.id ?? 0) + 1;
  const entry = { id, label: patch.label, inverse, size: patch.ops.length };
  store.set({ journal: [...journal, entry] });
  return entry;
}

/** Fixes none of whose steps was refused; a fix is applied whole or not at all. */
function untouchedFixes(fixes: readonly Fix[], conflicts: readonly Conflict[]): readonly Fix[] {
  const refused = new Set(conflicts.map(({ op }) => stepKey(op)));
  return fixes.filter(({ ops }) => !ops.some((op) => refused.has(stepKey(op))));
}

/** Steps may come back from another process, so they are known by what they say. */
const stepKey = (op: PatchOp): string => {
  switch (op.kind) {
    case 'set-cell':
      return `cell ${op.sheet} ${String(op.at.row)} ${String(op.at.column)}`;
    case 'delete-rows':
    case 'insert-rows':
      return `${op.kind} ${op.sheet} ${String(op.row)}`;
    case 'merge':
    case 'unmerge':
      return `${op.kind} ${op.sheet} ${String(op.range.top)} ${String(op.range.left)}`;
    case 'put-sheet':
      return `sheet ${op.name}`;
  }
};
