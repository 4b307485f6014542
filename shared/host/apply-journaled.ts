import type { ApplyResult, Conflict, WorkbookPatch } from '../core/model/patch';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { withJournalEntry } from '../core/store/add-journal-entry';
import type { JournalEntry } from '../core/store/journal-sheet';
import { isJournalStep } from '../core/store/journal-sheet';
import type { Steps } from './steps';
import { ask, runWaiting } from './steps';
import { HostError } from './workbook-host';

/** What was written with its entry. */
export interface Journaled {
  readonly entry: JournalEntry;
  /** False when the workbook took no entry. */
  readonly isWritten: boolean;
  /** The host's own inverse; better than the kept one as long as the host lives. */
  readonly inverse: WorkbookPatch;
  /** Older entries that made room and can no longer be taken back. */
  readonly dropped: readonly JournalEntry[];
}

export type JournaledResult =
  ({ readonly ok: true } & Journaled) | { readonly ok: false; readonly conflicts: readonly Conflict[] };

export interface JournalOptions {
  /** What the patch was made of. */
  readonly snapshot: WorkbookSnapshot;
  /** The user's local time, `YYYY-MM-DDTHH:mm:ss`. */
  readonly time: string;
  /** Gives the browser time between two pieces of work. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Who writes, at once or later. */
export interface JournalHost {
  apply(patch: WorkbookPatch): ApplyResult | Promise<ApplyResult>;
  /** The whole workbook as it stands now. */
  read(): WorkbookSnapshot | Promise<WorkbookSnapshot>;
}

/** `journaledSteps` on a host that answers later. */
export const applyJournaled = (
  host: {
    apply: JournalHost['apply'];
    snapshot: (scope: { readonly kind: 'workbook' }) => Promise<WorkbookSnapshot>;
  },
  patch: WorkbookPatch,
  options: JournalOptions,
): Promise<JournaledResult> =>
  runWaiting(
    journaledSteps(
      { apply: (one) => host.apply(one), read: () => host.snapshot({ kind: 'workbook' }) },
      patch,
      options,
    ),
  );

/**
 * Applies `patch` and writes its inverse into the workbook, in one `apply`; an entry that somebody else wrote meanwhile
 * is read first. Where the workbook takes no entry, the change is made without one (`isKept` is false) and only the
 * host's own inverse leads back.
 */
export function* journaledSteps(
  host: JournalHost,
  patch: WorkbookPatch,
  { snapshot, time, pause }: JournalOptions,
): Steps<JournaledResult> {
  if (pause) yield* ask(pause);
  const first = yield* withEntry(host, patch, { snapshot, time, pause });
  if (first.ok || first.conflicts.length > 0) return first;
  const now = yield* ask(() => host.read());
  const second = yield* withEntry(host, patch, { snapshot: now, time, pause });
  if (second.ok || second.conflicts.length > 0) return second;
  return yield* withoutEntry(host, patch, { snapshot, time });
}

function* withEntry(
  host: JournalHost,
  patch: WorkbookPatch,
  { snapshot, time, pause }: JournalOptions,
): Steps<JournaledResult> {
  const journaled = withJournalEntry(snapshot, patch, time);
  if (pause) yield* ask(pause);
  try {
    const result = yield* ask(() => host.apply(journaled.patch));
    if (!result.ok) return withoutJournal(result.conflicts);
    const { entry, dropped } = journaled;
    return { ok: true, entry, isWritten: true, inverse: result.inverse, dropped };
  } catch (error) {
    // why: a workbook that takes no new sheet, or an Excel too old to make one, may still be corrected
    const isAboutSheets = error instanceof HostError && /^(?:protected|unsupported)$/.test(error.code);
    if (!isAboutSheets) throw error;
    return yield* withoutEntry(host, patch, { snapshot, time });
  }
}

function* withoutEntry(
  host: JournalHost,
  patch: WorkbookPatch,
  { snapshot, time }: JournalOptions,
): Steps<JournaledResult> {
  const { entry } = withJournalEntry(snapshot, patch, time);
  const result = yield* ask(() => host.apply(patch));
  if (!result.ok) return result;
  const loose = { ...entry, isKept: false };
  return { ok: true, entry: loose, isWritten: false, inverse: result.inverse, dropped: [] };
}

/** Conflicts about the change itself; none when only the entry could not be written. */
const withoutJournal = (conflicts: readonly Conflict[]): JournaledResult => ({
  ok: false,
  conflicts: conflicts.filter(({ op }) => !isJournalStep(op)),
});
