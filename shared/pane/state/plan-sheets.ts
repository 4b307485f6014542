import type { BuildOutcome } from '../../core/commands/build';
import { doCommand } from './do-command';
import type { PaneContext } from './pane-context';
import type { CheckResult } from './pane-state';
import { runInSlices } from './run-in-slices';

/**
 * What building the produced sheets would write, and where the standard table will differ from the plan.
 * The builder is loaded on first use, so that a check starts sooner. `undefined` when it was stopped.
 */
export async function planSheets(
  { analysis, options, snapshot }: CheckResult,
  tracking: boolean,
  signal: AbortSignal,
): Promise<BuildOutcome | undefined> {
  const { build } = await import('../../core/commands/build');
  return runInSlices(build(snapshot, { ...options, analysis, tracking }), { signal });
}

/** Builds or refreshes the sheets as previewed. */
export const buildSheets = (context: PaneContext, planned: BuildOutcome): Promise<boolean> =>
  doCommand(context, { run: () => planned });
