import { keepParts } from '../../core/lint/plan-fixes';
import type { LocalText } from '../../core/model/local-text';
import type { Fix } from '../../core/model/finding';
import type { Conflict, PatchOp, WorkbookPatch } from '../../core/model/patch';
import { localTime } from '../../host/local-time';
import { checkWorkbook } from './check-workbook';
import { explainError } from './explain-error';
import { noteApplied } from './journal';
import { loadWriting } from './load-writing';
import { nextTurn } from './run-in-slices';
import type { PaneContext } from './pane-context';
import type { Work } from './pane-state';

interface ApplyOptions {
  readonly work?: Work;
  /** Said after success. */
  readonly done: LocalText;
  /** The fixes behind the patch, so that those without a conflict can still be applied. */
  readonly fixes?: readonly Fix[];
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
    const snapshot = store.get().result?.snapshot ?? (await host.snapshot({ kind: 'workbook' }));
    const { applyJournaled } = await loadWriting();
    const result = await applyJournaled(host, patch, {
      snapshot,
      time: localTime(new Date()),
      pause: nextTurn,
    });
    await nextTurn();
    if (!result.ok) {
      const remaining = untouchedFixes(options.fixes ?? [], result.conflicts);
      store.set({ busy: null, refused: { label: patch.label, conflicts: result.conflicts, remaining } });
      return false;
    }
    noteApplied(context, result);
    store.set({ busy: null });
    await checkWorkbook(context);
    const text = withDropped(options.done, result.dropped.length);
    store.set({ notice: { kind: 'success', text, undo: result.entry.id } });
    return true;
  } catch (error) {
    store.set({ busy: null, notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
}

function withDropped(done: LocalText, dropped: number): LocalText {
  if (dropped === 0) return done;
  const count = String(dropped);
  return {
    vi: `${done.vi} Danh sách hoàn tác đã đầy: ${count} lần áp dụng cũ nhất không còn hoàn tác được.`,
    en: `${done.en} The undo list is full: the oldest changes (${count}) can no longer be undone.`,
  };
}

/** Fixes, or their parts, none of whose steps was refused; a part is applied whole or not at all. */
function untouchedFixes(fixes: readonly Fix[], conflicts: readonly Conflict[]): readonly Fix[] {
  const refused = new Set(conflicts.map(({ op }) => stepKey(op)));
  return fixes.flatMap(
    (fix) => keepParts(fix, ({ ops }) => !ops.some((op) => refused.has(stepKey(op)))) ?? [],
  );
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
