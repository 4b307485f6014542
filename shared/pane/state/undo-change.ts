import type { UndoChoice, UndoOutcome } from '../../core/commands/undo';
import { doCommand } from './do-command';
import { sessionJournal } from './journal';
import type { PaneContext } from './pane-context';
import type { PaneState } from './pane-state';

/** Takes back one application, and first those after it that stand in its way. */
export const undoChange = (context: PaneContext, id: string): Promise<boolean> =>
  undoEntries(context, { entry: id });

/**
 * Takes back what still stands as the tool left it, and leaves all else: of a change that was broken off (a tab closed
 * between two requests), or that others wrote over since.
 */
export const undoRest = (context: PaneContext, id: string): Promise<boolean> =>
  undoEntries(context, { entry: id, isBrokenOff: true });

/** Takes back everything that the tool has written, newest first, in one go. */
export const undoAll = (context: PaneContext): Promise<boolean> => undoEntries(context, { isAll: true });

const undoEntries = (context: PaneContext, choice: UndoChoice): Promise<boolean> =>
  doCommand(context, {
    work: 'undo',
    isFresh: true,
    run({ undo }, snapshot) {
      const { loose, session } = context.store.get();
      // why: the host's own inverse knows only the whole way back
      return undo(snapshot, { ...choice, loose, session: choice.isBrokenOff ? new Map() : session });
    },
    failure: undoFailure,
    onDone({ entries }) {
      sessionJournal(context).forget(entries);
    },
  });

function undoFailure({ entries, conflicts, message, patch }: UndoOutcome): Partial<PaneState> {
  if (conflicts.length > 0) {
    const [entry, ...others] = entries;
    const isOfCells = others.length === 0 && conflicts.every(({ op }) => op.kind === 'set-cell');
    const rest = isOfCells && entry?.isKept ? { entry: entry.id } : {};
    return { refused: { label: patch.label, conflicts, remaining: [], ...rest } };
  }
  return { notice: { kind: entries.length === 0 ? 'info' : 'error', text: message } };
}
