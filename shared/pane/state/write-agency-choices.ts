import type { AgencyChoice } from './agency-choices';
import { doCommand } from './do-command';
import type { PaneContext } from './pane-context';

/** Writes decisions into the directory sheet; the sheet is made when it is not there yet. */
export async function writeAgencyChoices(
  context: PaneContext,
  choices: readonly AgencyChoice[],
): Promise<boolean> {
  if (!context.store.get().result) return false;
  const written = await doCommand(context, {
    run: ({ decideAgencies }, snapshot) => decideAgencies(snapshot, choices),
  });
  if (written) context.store.set({ agencyChoices: new Map() });
  return written;
}
