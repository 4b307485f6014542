import type { LocalText } from '../../shared/core/model/local-text';
import type { WorkbookPatch } from '../../shared/core/model/patch';
import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { entriesToUndo } from '../../shared/core/store/entries-to-undo';
import type { JournalEntry } from '../../shared/core/store/journal-sheet';
import { readJournal } from '../../shared/core/store/journal-sheet';
import { planUndo } from '../../shared/core/store/plan-undo';
import { applyJournaled } from '../../shared/host/apply-journaled';
import type { WorkbookHost } from '../../shared/host/workbook-host';

/** What a command came to: a sentence for the person, and whether it did what it was asked to. */
export interface CommandOutcome {
  readonly message: LocalText;
  readonly isDone: boolean;
}

/** Writes for the commands and takes back; the journal is the workbook's, shared with the pane. */
export interface CommandSession {
  readonly host: WorkbookHost;
  /** Applies a patch and keeps its way back in the workbook. */
  apply(snapshot: WorkbookSnapshot, patch: WorkbookPatch, message: LocalText): Promise<CommandOutcome>;
  /** Takes the newest change of the tool back, whether the ribbon or the pane made it. */
  undo(): Promise<CommandOutcome>;
}

interface Change {
  readonly entry: JournalEntry;
  readonly inverse: WorkbookPatch;
}

/** A session over `host`; `time` is the user's local time, `YYYY-MM-DDTHH:mm:ss`. */
export function createCommandSession(host: WorkbookHost, time: () => string): CommandSession {
  const changes = new Map<string, Change>();
  return {
    host,
    async apply(snapshot, patch, message) {
      if (patch.ops.length === 0) return { message, isDone: true };
      const result = await applyJournaled(host, patch, { snapshot, time: time() });
      if (!result.ok) return refused(result.conflicts[0]?.message);
      changes.set(result.entry.id, result);
      return { message, isDone: true };
    },
    async undo() {
      const snapshot = await host.snapshot({ kind: 'workbook' });
      const journal = wholeJournal(readJournal(snapshot), changes);
      const last = journal[journal.length - 1];
      if (!last)
        return refused({ vi: 'Chưa có thay đổi nào để hoàn tác.', en: 'There is no change to undo.' });
      const entries = entriesToUndo(journal, last.id);
      const session = new Map([...changes].map(([id, { inverse }]) => [id, inverse]));
      const plan = planUndo(snapshot, entries, session);
      if (!plan.ok) return refused(plan.message);
      const result = await host.apply(plan.patch);
      if (!result.ok) return refused(result.conflicts[0]?.message);
      for (const { id } of entries) changes.delete(id);
      return { message: undone(last.label), isDone: true };
    },
  };
}

/** Entries of the workbook, and those of this session that a protected workbook did not take, by time. */
const wholeJournal = (
  kept: readonly JournalEntry[],
  changes: ReadonlyMap<string, Change>,
): readonly JournalEntry[] => {
  const known = new Set(kept.map(({ id }) => id));
  const unkept = [...changes.values()]
    .map(({ entry }) => entry)
    .filter(({ id, isKept }) => !isKept && !known.has(id));
  return [...kept, ...unkept].sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
};

const refused = (message?: LocalText): CommandOutcome => ({
  message: message ?? { vi: 'Chưa ghi được. Đề nghị kiểm tra lại.', en: 'Nothing was written. Check again.' },
  isDone: false,
});

const undone = ({ vi, en }: LocalText): LocalText => ({ vi: `Đã hoàn tác: ${vi}.`, en: `Undone: ${en}.` });
