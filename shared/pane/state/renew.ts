import type { RenewChoice, RenewOutcome } from '../../core/commands/renew';
import { doCommand } from './do-command';
import { explainError } from './explain-error';
import { loadWriting } from './load-writing';
import type { PaneContext } from './pane-context';

/** Every change and question of the plan of another year; nothing is written. */
export async function previewRenewal(
  { host, store }: PaneContext,
  choice: RenewChoice,
): Promise<RenewOutcome | undefined> {
  try {
    const { renew } = await loadRenewal();
    return renew(await host.snapshot({ kind: 'workbook' }), choice);
  } catch (error) {
    store.set({ notice: { kind: 'error', text: explainError(error) } });
    return undefined;
  }
}

/** Makes the plan of another year in place, of the workbook as it stands now, and checks it; undone as every change. */
export async function applyRenewal(context: PaneContext, choice: RenewChoice): Promise<boolean> {
  const { renew } = await loadRenewal();
  return doCommand(context, { isFresh: true, run: (_, snapshot) => renew(snapshot, choice) });
}

const loadRenewal = async () => (await loadWriting()).loadRenewal();
