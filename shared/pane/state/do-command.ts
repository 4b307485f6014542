import type { CommandOutcome } from '../../core/commands/command-outcome';
import type { Fix } from '../../core/model/finding';
import type { LocalText } from '../../core/model/local-text';
import type { Conflict } from '../../core/model/patch';
import { sheetByName } from '../../core/model/sheet-name';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/model/snapshot';
import type { Journaled } from '../../host/apply-journaled';
import type { Written } from '../../host/apply-outcome';
import { localTime } from '../../host/local-time';
import { checkWorkbook } from './check-workbook';
import { explainError } from './explain-error';
import { sessionJournal } from './journal';
import type { Writing } from './load-writing';
import { loadWriting } from './load-writing';
import type { PaneContext } from './pane-context';
import type { PaneState, Work } from './pane-state';
import { revealPlace, startOf } from './reveal-place';
import { nextTurn } from './run-in-slices';

interface CommandUse<Outcome> {
  readonly work?: Work;
  /** Reads the workbook anew, for others write too; otherwise the command works on what was checked. */
  readonly isFresh?: boolean;
  /** The command itself, among all that write. */
  readonly run: (writing: Writing, snapshot: WorkbookSnapshot) => Outcome;
  /** What to show when the command cannot do what it was asked to. */
  readonly failure?: (outcome: Outcome) => Partial<PaneState>;
  /** Fixes that may still be done after the host refused some. */
  readonly remaining?: (writing: Writing, conflicts: readonly Conflict[]) => readonly Fix[];
  /** Called as soon as it is written. */
  readonly onDone?: (outcome: Outcome) => void;
}

/** Does a command and tells how it ended; conflicts are shown and nothing is lost. True when it did what it was asked to. */
export async function doCommand<Outcome extends CommandOutcome>(
  context: PaneContext,
  use: CommandUse<Outcome>,
): Promise<boolean> {
  const { store } = context;
  if (store.get().busy) return false;
  store.set({ busy: { work: use.work ?? 'apply', done: null }, notice: null, refused: null });
  try {
    const failure = await tryCommand(context, use);
    if (failure) store.set({ busy: null, ...failure });
    return failure === undefined;
  } catch (error) {
    store.set({ busy: null, notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
}

interface Told {
  readonly journaled?: Journaled;
}

/** What to show when the command was not done. */
async function tryCommand<Outcome extends CommandOutcome>(
  context: PaneContext,
  { isFresh = false, run, failure, remaining, onDone }: CommandUse<Outcome>,
): Promise<Partial<PaneState> | undefined> {
  const { host, store } = context;
  const writing = await loadWriting();
  const checked = isFresh ? undefined : store.get().result?.snapshot;
  const snapshot = checked ?? (await host.snapshot({ kind: 'workbook' }));
  if (isFresh) await nextTurn();
  const planned = run(writing, snapshot);
  if (!planned.isDone) return failure?.(planned) ?? { notice: { kind: 'error', text: planned.message } };
  if (planned.patch.ops.length === 0 && planned.isJournaled) return {};
  const time = localTime(new Date());
  const applied = await writing.runWaiting(
    writing.applyOutcome(planned, async ({ patch, isJournaled }): Promise<Written<Told>> => {
      if (!isJournaled) return host.apply(patch);
      const result = await writing.applyJournaled(host, patch, { snapshot, time, pause: nextTurn });
      return result.ok ? { ok: true, journaled: result } : result;
    }),
  );
  await nextTurn();
  const { outcome } = applied;
  if (!applied.ok) {
    const { conflicts } = applied;
    return {
      refused: { label: outcome.patch.label, conflicts, remaining: remaining?.(writing, conflicts) ?? [] },
    };
  }
  const journaled = applied.told?.journaled;
  if (journaled) sessionJournal(context).note(journaled);
  onDone?.(outcome);
  store.set({ busy: null });
  await checkWorkbook(context);
  const shown = await showSheet(context, outcome.shown);
  const text = noticeText(outcome, journaled);
  store.set({
    notice: {
      kind: 'success',
      text,
      ...(journaled ? { undo: journaled.entry.id } : {}),
      ...(shown ? { shown } : {}),
    },
  });
  return undefined;
}

/** Brings the sheet that a command made to the front; the way back to it where that was done. */
async function showSheet(
  context: PaneContext,
  name: string | undefined,
): Promise<Pick<SheetSnapshot, 'id' | 'name'> | undefined> {
  const sheet =
    name === undefined ? undefined : sheetByName(context.store.get().result?.snapshot.sheets ?? [], name);
  if (sheet) await revealPlace(context, startOf(sheet.id));
  return sheet && { id: sheet.id, name: sheet.name };
}

function noticeText({ message, remarks }: CommandOutcome, journaled: Journaled | undefined): LocalText {
  const texts = [message, ...remarks, ...droppedNote(journaled?.dropped.length ?? 0)];
  return { vi: texts.map(({ vi }) => vi).join(' '), en: texts.map(({ en }) => en).join(' ') };
}

function droppedNote(dropped: number): readonly LocalText[] {
  if (dropped === 0) return [];
  const count = String(dropped);
  return [
    {
      vi: `Danh sách hoàn tác đã đầy: ${count} lần áp dụng cũ nhất không còn hoàn tác được.`,
      en: `The undo list is full: the oldest changes (${count}) can no longer be undone.`,
    },
  ];
}
