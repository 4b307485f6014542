import type { BuildOutcome } from '../../core/commands/build';
import { doCommand } from './do-command';
import { loadWriting } from './load-writing';
import type { PaneContext } from './pane-context';
import type { CheckResult, PaneState } from './pane-state';
import { runInSlices } from './run-in-slices';
import { chosenShape, type SheetsShape } from './sheets-shape';

/**
 * What building the produced sheets would write, and where the standard table will differ from the plan.
 * The builder is loaded on first use, so that a check starts sooner. `undefined` when it was stopped.
 */
export async function planSheets(
  result: CheckResult,
  chosen: SheetsShape & Pick<PaneState, 'dataTable'>,
  signal: AbortSignal,
): Promise<BuildOutcome | undefined> {
  const { loadBuild } = await loadWriting();
  const { build } = await loadBuild();
  const { analysis, options, snapshot } = result;
  const played = playedFor.get(result);
  // why: the leader's page is what one builds for; the others stand beside it
  const choice = {
    ...options,
    shown: 'summary' as const,
    analysis,
    ...chosenShape(chosen),
    dataTable: chosen.dataTable,
    ...(played ? { played } : {}),
  };
  const planned = await runInSlices(build(snapshot, choice), { signal });
  if (planned) playedFor.set(result, planned.played);
  return planned;
}

/** The safe fixes of a check, played when the sheets were first previewed: another choice of columns is shown at once. */
const playedFor = new WeakMap<CheckResult, BuildOutcome['played']>();

/** Builds or refreshes the sheets as previewed. */
export const buildSheets = (context: PaneContext, planned: BuildOutcome): Promise<boolean> =>
  doCommand(context, { run: () => planned });
