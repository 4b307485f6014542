import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { JournalEntry } from '../../core/store/journal-sheet';
import { entriesToUndo } from '../../core/store/entries-to-undo';
import { checkWorkbook } from './check-workbook';
import { explainError } from './explain-error';
import { loadWriting } from './load-writing';
import { journalOf } from './journal';
import type { PaneContext } from './pane-context';
import { nextTurn } from './run-in-slices';
import type { Notice, RefusedPatch } from './pane-state';

/** Takes back one application, and first those after it that stand in its way. */
export const undoChange = (context: PaneContext, id: string): Promise<boolean> =>
  undoEntries(context, (journal) => entriesToUndo(journal, id));

/** Takes back everything that the tool has written, newest first, in one go. */
export const undoAll = (context: PaneContext): Promise<boolean> =>
  undoEntries(context, (journal) => [...journal].reverse());

type Choose = (journal: readonly JournalEntry[]) => readonly JournalEntry[];

async function undoEntries(context: PaneContext, choose: Choose): Promise<boolean> {
  const { host, store } = context;
  if (store.get().busy) return false;
  store.set({ busy: { work: 'undo', done: null }, notice: null, refused: null });
  try {
    // why: others write too, and the ribbon keeps the same journal
    const snapshot = await host.snapshot({ kind: 'workbook' });
    await nextTurn();
    const entries = choose(journalOf(snapshot, store.get()));
    const failure = await writeUndo(context, snapshot, entries);
    store.set({ busy: null, ...failure });
    if (failure) return false;
    forget(context, entries);
    await checkWorkbook(context);
    store.set({ notice: { kind: 'success', text: undoneText(entries) } });
    return true;
  } catch (error) {
    store.set({ busy: null, notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
}

type Failure = { readonly refused: RefusedPatch } | { readonly notice: Notice };

async function writeUndo(
  { host, store }: PaneContext,
  snapshot: WorkbookSnapshot,
  entries: readonly JournalEntry[],
): Promise<Failure | undefined> {
  if (entries.length === 0) return { notice: { kind: 'info', text: ALREADY_UNDONE } };
  const { planUndo } = await loadWriting();
  const plan = planUndo(snapshot, entries, store.get().session);
  if (!plan.ok && plan.conflicts.length === 0) return { notice: { kind: 'error', text: plan.message } };
  if (!plan.ok) return { refused: { label: plan.entry.label, conflicts: plan.conflicts, remaining: [] } };
  await nextTurn();
  const result = await host.apply(plan.patch);
  await nextTurn();
  return result.ok
    ? undefined
    : { refused: { label: plan.patch.label, conflicts: result.conflicts, remaining: [] } };
}

const ALREADY_UNDONE = {
  vi: 'Lần áp dụng này đã được hoàn tác ở nơi khác.',
  en: 'This change has been undone elsewhere.',
};

function forget({ store }: PaneContext, entries: readonly JournalEntry[]): void {
  const gone = new Set(entries.map(({ id }) => id));
  const isLeft = ({ id }: { readonly id: string }): boolean => !gone.has(id);
  const { journal, loose, session } = store.get();
  store.set({
    journal: journal.filter(isLeft),
    loose: loose.filter(isLeft),
    session: new Map([...session].filter(([id]) => !gone.has(id))),
  });
}

function undoneText(entries: readonly JournalEntry[]) {
  const [first] = entries;
  const count = String(entries.length);
  return entries.length === 1 && first
    ? { vi: `Đã hoàn tác: ${first.label.vi}`, en: `Undone: ${first.label.en}` }
    : { vi: `Đã hoàn tác ${count} lần áp dụng.`, en: `${count} changes undone.` };
}
