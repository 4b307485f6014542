import { checkWorkbook } from './check-workbook';
import { explainError } from './explain-error';
import type { Journal, JournalEntry } from './journal';
import { entriesToUndo } from './journal';
import type { PaneContext } from './pane-context';

/** Takes back one application, and first those after it that stand in its way. */
export const undoChange = (context: PaneContext, id: number): Promise<boolean> =>
  undoEntries(context, entriesToUndo(context.store.get().journal, id));

/** Takes back everything that the pane has written, newest first. */
export const undoAll = (context: PaneContext): Promise<boolean> =>
  undoEntries(context, [...context.store.get().journal].reverse());

async function undoEntries(context: PaneContext, entries: Journal): Promise<boolean> {
  const { store } = context;
  const [first] = entries;
  if (!first || store.get().busy) return false;
  store.set({ busy: { work: 'undo', done: null }, notice: null, refused: null });
  try {
    for (const entry of entries) {
      if (!(await undoEntry(context, entry))) return false;
    }
  } catch (error) {
    store.set({ busy: null, notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
  store.set({ busy: null });
  await checkWorkbook(context);
  store.set({ notice: { kind: 'success', text: undoneText(entries, first) } });
  return true;
}

async function undoEntry({ host, store }: PaneContext, entry: JournalEntry): Promise<boolean> {
  const result = await host.apply(entry.inverse);
  if (result.ok) {
    store.set({ journal: store.get().journal.filter(({ id }) => id !== entry.id) });
    return true;
  }
  store.set({
    busy: null,
    refused: { label: entry.inverse.label, conflicts: result.conflicts, remaining: [] },
  });
  return false;
}

const undoneText = (entries: Journal, { label }: JournalEntry) =>
  entries.length === 1
    ? { vi: `Đã hoàn tác: ${label.vi}`, en: `Undone: ${label.en}` }
    : {
        vi: `Đã hoàn tác ${String(entries.length)} lần áp dụng.`,
        en: `${String(entries.length)} changes undone.`,
      };
