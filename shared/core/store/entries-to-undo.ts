import type { JournalEntry } from './journal-sheet';

/**
 * The entries to take back for `id`, newest first. An entry goes alone, unless a later one moved rows
 * or wrote a whole sheet where it wrote: then all that came after goes first.
 */
export function entriesToUndo(journal: readonly JournalEntry[], id: string): readonly JournalEntry[] {
  const index = journal.findIndex((entry) => entry.id === id);
  const entry = journal[index];
  if (!entry) return [];
  const later = journal.slice(index + 1);
  const sheets = new Set(entry.sheets.map((sheet) => sheet.id));
  const blocked = later.some(({ moved }) => moved.some((sheet) => sheets.has(sheet)));
  return blocked ? [...later.reverse(), entry] : [entry];
}
