import type { WorkbookSnapshot } from '../model/snapshot';
import type { JournalEntry } from './journal-sheet';
import { readJournal } from './journal-sheet';

/**
 * All that can be taken back, oldest first: what the workbook keeps, and the `loose` entries of this session that it
 * could not take, each before the first entry that is later.
 */
export function wholeJournal(
  snapshot: WorkbookSnapshot,
  loose: readonly JournalEntry[],
): readonly JournalEntry[] {
  const journal = [...readJournal(snapshot)];
  const kept = new Set(journal.map(({ id }) => id));
  for (const entry of loose) {
    if (kept.has(entry.id)) continue;
    const later = journal.findIndex(({ time }) => time > entry.time);
    journal.splice(later < 0 ? journal.length : later, 0, entry);
  }
  return journal;
}
