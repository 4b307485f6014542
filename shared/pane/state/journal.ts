import type { JournalEntry } from '../../core/store/journal-sheet';
import { wholeJournal } from '../../core/store/whole-journal';
import type { Journaled } from '../../host/apply-journaled';
import type { PaneContext } from './pane-context';
import type { PaneState } from './pane-state';

/** Whether there is a inverse of this entry, in the workbook or in this session. */
export const canUndo = ({ session }: PaneState, { id, isKept }: JournalEntry): boolean =>
  isKept || session.has(id);

/** Notes what was just applied. */
export function noteApplied({ store }: PaneContext, { entry, inverse, isWritten }: Journaled): void {
  const { journal, loose, session } = store.get();
  store.set({
    journal: [...journal, entry],
    loose: isWritten ? loose : [...loose, entry],
    session: new Map(session).set(entry.id, inverse),
  });
}

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
