import type { JournalEntry } from '../../core/store/journal-sheet';
import { wholeJournal } from '../../core/store/whole-journal';
import type { SessionJournal } from '../../host/session-journal';
import type { PaneContext } from './pane-context';
import type { PaneState } from './pane-state';

/** Whether there is an inverse of this entry, in the workbook or in this session. */
export const canUndo = ({ session }: PaneState, { id, isKept }: JournalEntry): boolean =>
  isKept || session.has(id);

/** What was applied in this session, kept in the pane's state. */
export const sessionJournal = ({ store }: PaneContext): SessionJournal => ({
  note({ entry, inverse, isWritten }) {
    const { journal, loose, session } = store.get();
    store.set({
      journal: [...journal, entry],
      loose: isWritten ? loose : [...loose, entry],
      session: new Map(session).set(entry.id, inverse),
    });
  },
  known: () => store.get(),
  forget(entries) {
    const gone = new Set(entries.map(({ id }) => id));
    const isLeft = ({ id }: { readonly id: string }): boolean => !gone.has(id);
    const { journal, loose, session } = store.get();
    store.set({
      journal: journal.filter(isLeft),
      loose: loose.filter(isLeft),
      session: new Map([...session].filter(([id]) => !gone.has(id))),
    });
  },
});

/** Shows what earlier sessions applied, before anything is checked; a host that cannot read yet will be asked again. */
export async function loadJournal({ host, store }: PaneContext): Promise<void> {
  try {
    const snapshot = await host.snapshot({ kind: 'sheets', ids: [] });
    const state = store.get();
    if (!state.result && state.journal.length === 0)
      store.set({ journal: wholeJournal(snapshot, state.loose) });
  } catch {
    // why: nobody asked for anything yet; the check will tell what is wrong
  }
}

/** Tells whether there is something to take back, at once and whenever that changes. */
export function watchUndoable({ store }: PaneContext, tell: (isUndoable: boolean) => void): void {
  let told: boolean | undefined;
  const look = (): void => {
    const state = store.get();
    const isUndoable = state.journal.some((entry) => canUndo(state, entry));
    if (isUndoable !== told) tell((told = isUndoable));
  };
  store.subscribe(look);
  look();
}
