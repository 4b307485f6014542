import { doCommand } from './do-command';
import type { PaneContext } from './pane-context';

/** Takes the list of changes out of the workbook, before the file goes to others; the changes themselves stay. */
export const clearJournal = (context: PaneContext): Promise<boolean> =>
  doCommand(context, {
    work: 'undo',
    isFresh: true,
    run: ({ clearJournal: clear }, snapshot) => clear(snapshot),
    onDone: () => {
      context.store.set({ journal: [], loose: [], session: new Map() });
    },
  });
