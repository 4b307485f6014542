import type { AdoptOutcome } from '../../../core/commands/adopt-draft';
import { readOptions } from '../check-workbook';
import { doCommand } from '../do-command';
import type { PaneContext } from '../pane-context';
import { runInSlices } from '../run-in-slices';
import { chosenShape } from '../sheets-shape';
import { loadDrafting } from './load-drafting';
import type { ReadProse } from './prose-state';
import { tickedPlaces } from './tick-rows';

/** What putting the ticked rows into the workbook would write; `undefined` when it was stopped. */
export async function planRows(
  { host, store }: PaneContext,
  read: ReadProse,
  signal: AbortSignal,
): Promise<AdoptOutcome | undefined> {
  const { adoptDraft } = await loadDrafting();
  const { result, prose, ...shape } = store.get();
  const snapshot = result?.snapshot ?? (await host.snapshot({ kind: 'workbook' }));
  const choice = {
    ...(result?.options ?? readOptions(store.get(), snapshot)),
    ...(result ? { analysis: result.analysis } : {}),
    document: read.document,
    ticked: tickedPlaces(read, prose),
    ...chosenShape(shape),
  };
  return runInSlices(adoptDraft(snapshot, choice), { signal });
}

/** Puts the rows into the workbook as previewed, then checks it; the text and the ticks stay whatever comes of it. */
export const putRows = (context: PaneContext, planned: AdoptOutcome): Promise<boolean> =>
  doCommand(context, {
    isFresh: true,
    run: () => planned,
    onDone() {
      // why: sheets that were picked before would leave the new ones out of the check
      context.store.set({ page: null, tab: 'check', sheets: null });
    },
  });
