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
  let from = 0;
  for (const entry of loose) {
    if (kept.has(entry.id)) continue;
    // why: which of the session's own came first is known, also when somebody set the clock back between them
    const later = journal.findIndex(({ time }, index) => index >= from && time > entry.time);
    const place = later < 0 ? journal.length : later;
    journal.splice(place, 0, entry);
    from = place + 1;
  }
  return journal;
}
