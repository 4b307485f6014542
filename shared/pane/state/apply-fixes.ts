import type { Fix } from '../../core/model/finding';
import { doCommand } from './do-command';
import type { PaneContext } from './pane-context';

/** Applies fixes as one named change. */
export async function applyFixes(context: PaneContext, fixes: readonly Fix[]): Promise<boolean> {
  if (fixes.length === 0) return false;
  return doCommand(context, {
    run: ({ fixChosen }) => fixChosen(fixes),
    remaining: ({ untouchedFixes }, conflicts) => untouchedFixes(fixes, conflicts),
  });
}
