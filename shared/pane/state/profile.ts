import type { ProfileOutcome } from '../../core/commands/keep-profile';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { doCommand } from './do-command';
import { explainError } from './explain-error';
import { loadWriting } from './load-writing';
import type { PaneContext } from './pane-context';

/** The text of the profile that the workbook keeps. */
export const keptText = (context: PaneContext): Promise<string | undefined> =>
  withWorkbook(context, (profiles, snapshot) => profiles.keptProfileText(snapshot));

/** What keeping this text would change; nothing is written. */
export const previewProfile = (context: PaneContext, text: string): Promise<ProfileOutcome | undefined> =>
  withWorkbook(context, (profiles, snapshot) => profiles.keepProfile(snapshot, text));

/** Keeps the text as the workbook's profile and checks anew; undone as every change. */
export async function applyProfile(context: PaneContext, text: string): Promise<boolean> {
  const { keepProfile } = await loadProfiles();
  return doCommand(context, { isFresh: true, run: (_, snapshot) => keepProfile(snapshot, text) });
}

const loadProfiles = async () => (await loadWriting()).loadProfiles();

async function withWorkbook<Made>(
  { host, store }: PaneContext,
  make: (profiles: Awaited<ReturnType<typeof loadProfiles>>, snapshot: WorkbookSnapshot) => Made,
): Promise<Made | undefined> {
  try {
    const profiles = await loadProfiles();
    return make(profiles, store.get().result?.snapshot ?? (await host.snapshot({ kind: 'workbook' })));
  } catch (error) {
    store.set({ notice: { kind: 'error', text: explainError(error) } });
    return undefined;
  }
}
