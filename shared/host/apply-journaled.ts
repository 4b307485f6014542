import type { Conflict, PatchOp, WorkbookPatch } from '../core/model/patch';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { withJournalEntry } from '../core/store/add-journal-entry';
import type { JournalEntry } from '../core/store/journal-sheet';
import { JOURNAL_SHEET } from '../core/store/journal-sheet';
import type { WorkbookHost } from './workbook-host';
import { HostError } from './workbook-host';

export type JournaledResult =
  | {
      readonly ok: true;
      readonly entry: JournalEntry;
      /** False when the workbook took no entry. */
      readonly isWritten: boolean;
      /** The host's own way back; better than the kept one as long as the host lives. */
      readonly inverse: WorkbookPatch;
      /** Older entries that made room and can no longer be taken back. */
      readonly dropped: readonly JournalEntry[];
    }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

export interface JournalOptions {
  /** What the patch was made of. */
  readonly snapshot: WorkbookSnapshot;
  /** The user's local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly time: string;
  /** Gives the browser time between two pieces of work. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/**
 * Applies `patch` and writes its way back into the workbook, in one `apply`;
 * an entry that somebody else wrote meanwhile is read first. Where the workbook takes no new sheet, the change is made
 * without an entry (`isKept` is false) and only the host's own way back leads back.
 */
export async function applyJournaled(
  host: WorkbookHost,
  patch: WorkbookPatch,
  { snapshot, time, pause }: JournalOptions,
): Promise<JournaledResult> {
  await pause?.();
  const first = await applyWithEntry(host, patch, { snapshot, time, pause });
  if (first.ok || first.conflicts.length > 0) return first;
  const second = await applyWithEntry(host, patch, {
    snapshot: await host.snapshot({ kind: 'workbook' }),
    time,
    pause,
  });
  if (second.ok || second.conflicts.length > 0) return second;
  return applyWithoutEntry(host, patch, snapshot, time);
}

async function applyWithEntry(
  host: WorkbookHost,
  patch: WorkbookPatch,
  { snapshot, time, pause }: JournalOptions,
): Promise<JournaledResult> {
  const journaled = withJournalEntry(snapshot, patch, time);
  await pause?.();
  try {
    const result = await host.apply(journaled.patch);
    if (!result.ok) return withoutJournal(result.conflicts);
    const { entry, dropped } = journaled;
    return { ok: true, entry, isWritten: true, inverse: result.inverse, dropped };
  } catch (error) {
    // why: a workbook that takes no new sheet, or an Excel too old to make one, may still be mended
    const isAboutSheets = error instanceof HostError && /^(?:protected|unsupported)$/.test(error.code);
    if (!isAboutSheets) throw error;
    return applyWithoutEntry(host, patch, snapshot, time);
  }
}

async function applyWithoutEntry(
  host: WorkbookHost,
  patch: WorkbookPatch,
  snapshot: WorkbookSnapshot,
  time: string,
): Promise<JournaledResult> {
  const { entry } = withJournalEntry(snapshot, patch, time);
  const result = await host.apply(patch);
  if (!result.ok) return result;
  const loose = { ...entry, isKept: false };
  return { ok: true, entry: loose, isWritten: false, inverse: result.inverse, dropped: [] };
}

/** Conflicts about the change itself; none when only the entry could not be written. */
const withoutJournal = (conflicts: readonly Conflict[]): JournaledResult => ({
  ok: false,
  conflicts: conflicts.filter(({ op }) => !isJournalStep(op)),
});

const isJournalStep = (op: PatchOp): boolean =>
  (op.kind === 'put-sheet' ? op.name : op.sheet) === JOURNAL_SHEET;
