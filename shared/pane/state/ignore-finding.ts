import type { Ignore } from '../../core/lint/suppress';
import type { Finding } from '../../core/model/finding';
import { doCommand } from './do-command';
import type { PaneContext } from './pane-context';

/** Sets a finding aside with a written reason, kept in the workbook. */
export const ignoreFinding = (context: PaneContext, finding: Finding, reason: string): Promise<boolean> =>
  doCommand(context, {
    run: ({ ignoreFinding: ignore }, snapshot) => ignore(snapshot, finding, reason),
  });

/** Takes ignores back, so that their findings show again. */
export const restoreIgnores = (context: PaneContext, restored: readonly Ignore[]): Promise<boolean> =>
  doCommand(context, {
    run: ({ restoreIgnores: restore }, snapshot) => restore(snapshot, restored),
  });
