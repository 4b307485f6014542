import type { WorkbookPatch } from '../core/model/patch';
import type { JournalEntry } from '../core/store/journal-sheet';
import type { SessionUndos } from '../core/store/plan-undo';
import type { Journaled } from './apply-journaled';

/** What a session knows of its changes beyond the journal that the workbook keeps. */
export interface SessionJournal {
  note(change: Journaled): void;
  /** Entries that the workbook could not take, and the host's own ways back. */
  known(): { readonly loose: readonly JournalEntry[]; readonly session: SessionUndos };
  /** Of changes that were taken back. */
  forget(entries: readonly JournalEntry[]): void;
}

/** One in memory. */
export function createSessionJournal(): SessionJournal {
  const ways = new Map<string, WorkbookPatch>();
  let loose: readonly JournalEntry[] = [];
  return {
    note({ entry, inverse, isWritten }) {
      ways.set(entry.id, inverse);
      if (!isWritten) loose = [...loose, entry];
    },
    known: () => ({ loose, session: new Map(ways) }),
    forget(entries) {
      for (const { id } of entries) ways.delete(id);
      loose = loose.filter(({ id }) => ways.has(id));
    },
  };
}
